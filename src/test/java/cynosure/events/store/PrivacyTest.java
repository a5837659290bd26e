package cynosure.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.privacy.Noticed.Count;
import cynosure.events.privacy.Noticed.What;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Pseudonyms;
import cynosure.events.privacy.Rules;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PrivacyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_source_does_as_all_do_and_as_was_said_for_it(String database, DataSource data) {
        SqlPrivacy privacy = privacy(data);
        Rules all = new Rules(false, List.of("email", "*phone*"), Pseudonyms.SHARED, 400);
        Rules web = new Rules(true, List.of("salary"), null, 30);
        privacy.say(Privacy.ALL, Rules.USUAL, ADA);
        privacy.say(Privacy.ALL, all, ADA);
        privacy.say("web", web, ADA);

        assertThat(privacy(data).said(Privacy.ALL)).isEqualTo(all);
        assertThat(privacy(data).said("web")).isEqualTo(web);
        assertThat(privacy.rules("web"))
                .isEqualTo(
                        new Rules(
                                true,
                                List.of("email", "*phone*", "salary"),
                                Pseudonyms.SHARED,
                                30));
        assertThat(privacy.rules("app")).isEqualTo(all);
        assertThat(privacy.pseudonymsSince(Privacy.ALL)).contains(NOON);
        assertThat(privacy.pseudonymsSince("app")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_noticed_adds_up(String database, DataSource data) {
        SqlPrivacy privacy = privacy(data);
        privacy.note(List.of(new Count("shop", What.EMAIL, "to", 2)));
        privacy.note(
                List.of(
                        new Count("shop", What.EMAIL, "to", 3),
                        new Count("shop", What.ADDRESS, "ip", 1)));

        assertThat(privacy.seen("shop"))
                .containsExactly(
                        new Privacy.Seen(What.EMAIL, "to", 5, NOON),
                        new Privacy.Seen(What.ADDRESS, "ip", 1, NOON));
        assertThat(privacy.seen("lab")).isEmpty();
        assertThat(privacy.forgotten()).isEmpty();
    }

    private static SqlPrivacy privacy(DataSource data) {
        return new SqlPrivacy(JdbcClient.create(data), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
