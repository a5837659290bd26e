package cynosure.change.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.change.Aim;
import cynosure.change.Change;
import cynosure.change.Change.CalledOff;
import cynosure.change.Change.Ending;
import cynosure.change.Change.InEffect;
import cynosure.change.Change.Overtaken;
import cynosure.change.Change.Waiting;
import cynosure.change.Changes;
import cynosure.change.Drafts;
import cynosure.change.Evidence;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.framework.Target;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ChangesTest {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    static final Person BO = new Person("bo", "Bo", Role.MEMBER);

    private static final Resolution RESOLUTION =
            new Resolution(
                    List.of(Reason.MARKET, Reason.OTHER),
                    "“Ж” \\ 🧀\nsecond line",
                    new Resolution.Metric("Readers", "number of users"),
                    new Resolution.Metric("Lamplighters", "number of notes"),
                    List.of("Target 100"),
                    "twice",
                    List.of(new InputFate("one", "One", InputFate.What.MOVE, "two")),
                    List.of(
                            new Aim(
                                    "metric",
                                    "Readers",
                                    Aim.What.NEW,
                                    new Target(new BigDecimal("0.625"), LocalDate.of(2027, 1, 31))),
                            new Aim("one", "One", Aim.What.DROP, null)),
                    "the autumn one goes on",
                    "everyone",
                    LocalDate.of(2026, 3, 29),
                    7,
                    new Evidence(
                            new Evidence.Track(
                                    Grain.WEEK,
                                    Figure.COUNT,
                                    List.of(
                                            new Evidence.Mark(
                                                    LocalDate.of(2026, 1, 5),
                                                    new BigDecimal("12.50")))),
                            Evidence.Track.NONE));

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_decided_is_read_again_as_it_was(String database, DataSource source) {
        Changes changes = changes(source);
        List<Ending> endings =
                List.of(
                        new Waiting(),
                        new InEffect(8, NOON.plusSeconds(5), List.of("“One” added", "“Two” gone")),
                        new InEffect(9, NOON, List.of()),
                        new CalledOff(NOON, "bo", "too early"),
                        new Overtaken(NOON, "It became another."));
        for (int at = 0; at < endings.size(); at++) {
            changes.add(
                    new Change("c" + at, NOON.plusSeconds(at), "ada", RESOLUTION, endings.get(at)));
        }

        assertThat(changes(source).all().reversed()).extracting(Change::ending).isEqualTo(endings);
        assertThat(changes.all()).allMatch(change -> change.resolution().equals(RESOLUTION));
        assertThat(changes.waiting()).map(Change::id).contains("c0");
        assertThat(changes.of(8)).map(Change::id).contains("c1");
        assertThat(changes.of(7)).isEmpty();
        assertThat(changes.find("none")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void one_waits_at_most_and_a_revision_is_explained_once(String database, DataSource source) {
        Changes changes = changes(source);
        changes.add(change("a", new Waiting()));
        changes.add(change("b", new InEffect(8, NOON, List.of())));

        assertThatThrownBy(() -> changes.add(change("c", new Waiting())))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("decided already");
        assertThatThrownBy(() -> changes.add(change("d", new InEffect(8, NOON, List.of()))))
                .isInstanceOf(Fault.class);
        assertThat(changes.end("a", new CalledOff(NOON, "ada", ""))).isTrue();
        changes.add(change("e", new Waiting()));
        assertThat(changes.waiting()).map(Change::id).contains("e");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_many_who_end_it_at_once_one_is_told_so(String database, DataSource source) {
        Changes changes = changes(source);
        changes.add(change("a", new Waiting()));

        long told =
                IntStream.range(0, 12)
                        .parallel()
                        .filter(i -> changes.end("a", new CalledOff(NOON, "ada", "" + i)))
                        .count();

        assertThat(told).isEqualTo(1);
        assertThat(changes.end("a", new Overtaken(NOON, "late"))).isFalse();
        assertThat(changes.find("a").orElseThrow().ending()).isInstanceOf(CalledOff.class);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_draft_is_its_writers_alone_and_comes_back_after_it_was_thrown_away(
            String database, DataSource source) {
        Drafts drafts = new SqlChangeDrafts(JdbcClient.create(withPeople(source)), CLOCK);
        Map<String, List<String>> fields =
                Map.of("words", List.of("“Ж” \\ 🧀"), "reason", List.of("MARKET", "STAGE"));
        drafts.keep(fields, ADA);
        drafts.keep(Map.of("words", List.of("mine")), BO);

        assertThat(drafts.of(ADA)).contains(new Drafts.Draft("ada", fields, NOON, false));
        assertThat(drafts.others(ADA)).extracting(Drafts.Draft::by).containsExactly("bo");

        drafts.discard(ADA);
        assertThat(drafts.of(ADA)).contains(new Drafts.Draft("ada", fields, NOON, true));
        assertThat(drafts.others(BO)).isEmpty();
        drafts.bringBack(ADA);
        assertThat(drafts.of(ADA)).contains(new Drafts.Draft("ada", fields, NOON, false));

        drafts.discard(ADA);
        drafts.keep(Map.of("words", List.of("anew")), ADA);
        assertThat(drafts.of(ADA).orElseThrow().discarded()).isFalse();
        drafts.end(ADA);
        assertThat(drafts.of(ADA)).isEmpty();
        assertThat(drafts.of(BO)).isPresent();
    }

    private static Change change(String id, Ending ending) {
        return new Change(id, NOON, "ada", RESOLUTION, ending);
    }

    private static Changes changes(DataSource source) {
        return new SqlChanges(JdbcClient.create(withPeople(source)));
    }

    static DataSource withPeople(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        for (Person person : List.of(ADA, BO)) {
            sql.sql(
                            """
                            insert into person (id, name, role, created_at)
                            values (?, ?, ?, 0)
                            on conflict (id) do nothing
                            """)
                    .params(person.id(), person.name(), person.role().name())
                    .update();
        }
        return source;
    }
}
