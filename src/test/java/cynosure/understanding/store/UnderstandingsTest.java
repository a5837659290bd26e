package cynosure.understanding.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.HappeningForm;
import cynosure.state.OnBothDatabases;
import cynosure.understanding.Evidence;
import cynosure.understanding.Happened;
import cynosure.understanding.Happening;
import cynosure.understanding.Moment;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understandings;
import cynosure.understanding.Vision;
import cynosure.workshop.JobFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnderstandingsTest {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    private static final Moment.Told TOLD =
            new Moment.Told(Moment.Stage.HABIT, "“Ж” 🧀", true, false, "share note", "a smile");

    private static final List<Happening> ALL =
            List.of(
                    new Happening.TenetWritten("t", Tenet.Kind.MARKET, "“Ж” \\ 🧀", "metric", "w"),
                    new Happening.TenetReworded("t", Tenet.Kind.CAUSES, "b", ""),
                    new Happening.EvidenceGiven(
                            "t",
                            "e",
                            Evidence.Side.AGAINST,
                            Evidence.Sort.DATA,
                            "seen",
                            "https://example.com",
                            LocalDate.of(2026, 2, 28)),
                    new Happening.EvidenceGiven(
                            "t", "f", Evidence.Side.FOR, Evidence.Sort.STORY, "told", "", null),
                    new Happening.EvidenceWithdrawn("t", "e", "too few"),
                    new Happening.SureSaid("t", 70, "why"),
                    new Happening.StandSaid("t", Tenet.Stand.DOUBTED, "because"),
                    new Happening.RevisitSet("t", LocalDate.of(2026, 9, 1)),
                    new Happening.RevisitSet("t", null),
                    new Happening.SeatChosen(JobFunction.DESIGN),
                    new Happening.VisionStated("words", List.of("a", "")),
                    new Happening.LineRead("l", "words", Vision.Side.LEAVES_OPEN, "who?"),
                    new Happening.LineBelieved("l", "t"),
                    new Happening.LineTakenOut("l"),
                    new Happening.MomentFound("m", TOLD, 3, "w"),
                    new Happening.MomentReworded("m", TOLD),
                    new Happening.MomentMoved("m", true),
                    new Happening.DotsPlaced("m", 2),
                    new Happening.MomentChosen("m", true),
                    new Happening.MomentReflected("m", List.of("metric")),
                    new Happening.MomentSetAside("m", "not ours"),
                    new Happening.MomentBroughtBack("m"));

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_said_stays_in_its_order(String database, DataSource source) {
        Understandings understandings = withAda(source);
        ALL.forEach(one -> understandings.add(one, ADA));

        assertThat(understandings.all()).extracting(Happened::what).isEqualTo(ALL);
        assertThat(understandings.all()).extracting(Happened::by).containsOnly("ada");
        assertThat(understandings.all()).extracting(Happened::at).containsOnly(NOON);
        assertThat(ALL.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Happening.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_comes_from_elsewhere_comes_once_and_may_have_no_name(
            String database, DataSource source) {
        Understandings understandings = withAda(source);
        assertThat(understandings.knows("w/1")).isFalse();
        assertThat(understandings.addOnce("w/1", ALL.getFirst(), "")).isTrue();
        assertThat(understandings.addOnce("w/1", ALL.getFirst(), "ada")).isFalse();
        assertThat(understandings.addOnce("w/2", ALL.getFirst(), "ada")).isTrue();

        assertThat(understandings.knows("w/1")).isTrue();
        assertThat(understandings.all()).extracting(Happened::by).containsExactly("", "ada");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_many_who_write_at_once_none_is_lost(String database, DataSource source) {
        Understandings understandings = withAda(source);
        IntStream.range(0, 24)
                .parallel()
                .forEach(i -> understandings.add(new Happening.SureSaid("t", i, ""), ADA));

        assertThat(understandings.all())
                .extracting(Happened::what)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 24)
                                .mapToObj(i -> (Happening) new Happening.SureSaid("t", i, ""))
                                .toList());
    }

    @Test
    void a_moment_that_was_stored_before_there_were_proxies_has_none() {
        Happening read =
                HappeningForm.of(Happening.class)
                        .read(
                                """
                        {"happened":"MomentFound","id":"m","told":{"stage":"HABIT","words":"a","guess":true,"outside":false,"event":""},"dots":1,"from":""}
                        """);
        assertThat(read)
                .isEqualTo(
                        new Happening.MomentFound(
                                "m",
                                new Moment.Told(Moment.Stage.HABIT, "a", true, false, "", ""),
                                1,
                                ""));
    }

    static Understandings withAda(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values (?, ?, ?, 0)")
                .params(ADA.id(), ADA.name(), ADA.role().name())
                .update();
        return new SqlUnderstandings(sql, CLOCK);
    }
}
