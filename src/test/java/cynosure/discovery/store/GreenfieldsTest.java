package cynosure.discovery.store;

import static cynosure.discovery.store.MindMapsTest.ADA;
import static cynosure.discovery.store.MindMapsTest.CLOCK;
import static cynosure.discovery.store.MindMapsTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.discovery.Act;
import cynosure.discovery.Greenfield;
import cynosure.discovery.GreenfieldChanged;
import cynosure.discovery.Greenfields;
import cynosure.discovery.Idea;
import cynosure.discovery.Judged;
import cynosure.discovery.Verdict;
import cynosure.ids.RandomIds;
import cynosure.state.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GreenfieldsTest {

    private final List<Object> told = new ArrayList<>();

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void ideas_and_verdicts_stay_with_their_input_each_counted_once(
            String database, DataSource source) {
        Greenfields tests = tests(MindMapsTest.withPeople(source));
        tests.begin("t1", "reading", "Reading members", ADA);
        tests.begin("t1", "reading", "Reading members", ADA);
        tests.begin("t2", "other", "Something else", ADA);
        tests.add("t1", new Act("a1", "ada"), "read “aloud” 🧀", "");
        tests.add("t1", new Act("a1", "ada"), "read “aloud” 🧀", "");
        tests.add("t1", new Act("a2", "bo"), "two tempi", "a switch");
        tests.judge("t1", new Act("a3", "bo"), Verdict.TOO_BROAD, "so vague");

        Greenfield expected =
                new Greenfield(
                        "t1",
                        "reading",
                        "Reading members",
                        NOON,
                        "ada",
                        List.of(
                                new Idea("read “aloud” 🧀", "", "ada", NOON),
                                new Idea("two tempi", "a switch", "bo", NOON)),
                        List.of(new Judged(Verdict.TOO_BROAD, "so vague", "bo", NOON)));
        assertThat(tests(source).of("reading")).containsExactly(expected);
        assertThat(tests.all()).extracting(Greenfield::id).containsExactly("t1", "t2");
        assertThat(told.getLast()).isEqualTo(new GreenfieldChanged(expected));
        assertThat(expected.version()).isEqualTo(4);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_test_that_was_held_elsewhere_is_kept_whole(String database, DataSource source) {
        Greenfields tests = tests(MindMapsTest.withPeople(source));
        Greenfield held =
                new Greenfield(
                        "t1",
                        "reading",
                        "Reading members",
                        NOON.minusSeconds(600),
                        "bo",
                        List.of(new Idea("read aloud", "", "ada", NOON.minusSeconds(590))),
                        List.of(new Judged(Verdict.ABOUT_RIGHT, "", "ada", NOON)));
        tests.keep(held);
        assertThat(tests.held("t1")).isEqualTo(held);
    }

    private Greenfields tests(DataSource source) {
        return new SqlGreenfields(JdbcClient.create(source), told::add, new RandomIds(), CLOCK);
    }
}
