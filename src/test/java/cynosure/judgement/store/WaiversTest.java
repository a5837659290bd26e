package cynosure.judgement.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Waiver;
import cynosure.judgement.Waivers;
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

class WaiversTest {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    static final Person BO = new Person("bo", "Bo", Role.MEMBER);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_waved_off_stays_with_who_when_and_why(String database, DataSource source) {
        Waivers waivers = new SqlWaivers(withPeople(source), CLOCK);
        waivers.wave("metric", "vanity.downloads", "Downloads", "“Ж” \\ 🧀", ADA);

        assertThat(new SqlWaivers(JdbcClient.create(source), CLOCK).standing())
                .containsExactly(
                        new Waiver(
                                "metric",
                                "vanity.downloads",
                                "Downloads",
                                "“Ж” \\ 🧀",
                                "ada",
                                NOON));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_asked_again_stands_no_longer_until_it_is_waved_off_anew(
            String database, DataSource source) {
        Waivers waivers = new SqlWaivers(withPeople(source), CLOCK);
        waivers.wave("metric", "vanity.downloads", "Downloads", "paid for each", ADA);
        waivers.wave("tree", "tree.no-result", "No result yet.", "next week", ADA);
        waivers.ask("metric", "vanity.downloads", BO);
        assertThat(waivers.standing()).extracting(Waiver::about).containsExactly("tree");

        waivers.wave("metric", "vanity.downloads", "Downloads", "we looked again", BO);
        assertThat(waivers.standing())
                .extracting(Waiver::reason)
                .containsExactly("next week", "we looked again");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_many_who_write_at_once_none_is_lost(String database, DataSource source) {
        Waivers waivers = new SqlWaivers(withPeople(source), CLOCK);

        IntStream.range(0, 24)
                .parallel()
                .forEach(i -> waivers.wave("input" + i, "broad.feeling", "Joy", "because", ADA));

        assertThat(waivers.standing())
                .extracting(Waiver::about)
                .containsExactlyInAnyOrder(
                        IntStream.range(0, 24).mapToObj(i -> "input" + i).toArray(String[]::new));
    }

    static JdbcClient withPeople(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        for (Person person : new Person[] {ADA, BO}) {
            sql.sql("insert into person (id, name, role, created_at) values (?, ?, ?, 0)")
                    .params(person.id(), person.name(), person.role().name())
                    .update();
        }
        return sql;
    }
}
