package cynosure.bets.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.choosing.Overruling;
import cynosure.bets.choosing.Overrulings;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OverrulingsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_latest_word_on_a_place_counts_until_it_is_withdrawn(
            String database, DataSource source) {
        Overrulings overrulings = new SqlOverrulings(withPeople(source), CLOCK);
        overrulings.overrule("sync", 1, 4, "“Ж” \\ 🧀", ADA);
        overrulings.overrule("page", 2, 0, "promised", ADA);
        overrulings.overrule("sync", 3, 4, "not before the fair", BO);

        Overrulings reread = new SqlOverrulings(JdbcClient.create(source), CLOCK);
        assertThat(reread.standing())
                .containsExactly(
                        new Overruling("page", 2, 0, "promised", "ada", NOON),
                        new Overruling("sync", 3, 4, "not before the fair", "bo", NOON));

        reread.withdraw("page", BO);
        reread.withdraw("page", BO);
        reread.withdraw("never", BO);
        assertThat(reread.standing()).extracting(Overruling::betId).containsExactly("sync");
        reread.overrule("page", 1, 2, "again", ADA);
        assertThat(reread.standing()).extracting(Overruling::betId).containsExactly("sync", "page");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void many_who_write_at_once_are_all_kept(String database, DataSource source) {
        Overrulings overrulings = new SqlOverrulings(withPeople(source), CLOCK);
        IntStream.range(0, 20)
                .parallel()
                .forEach(at -> overrulings.overrule("bet" + at, at + 1, 0, "because", ADA));
        assertThat(overrulings.standing()).hasSize(20);
    }

    private static JdbcClient withPeople(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        for (Person person : new Person[] {ADA, BO}) {
            sql.sql("insert into person (id, name, role, created_at) values (?, ?, ?, 0)")
                    .params(person.id(), person.name(), person.role().name())
                    .update();
        }
        return sql;
    }
}
