package cynosure.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.privacy.Deletion;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.privacy.Deletion.Step;
import cynosure.events.privacy.Noticed.Count;
import cynosure.events.privacy.Noticed.What;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Pseudonyms;
import cynosure.events.privacy.Rules;
import cynosure.ids.RandomIds;
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

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_deletion_is_kept_step_by_step_and_nobody_comes_back_until_let_in(
            String database, DataSource data) {
        SqlDeletions deletions = deletions(data);
        SqlPrivacy privacy = privacy(data);
        Deletion asked =
                deletions.ask("mark-" + database, "sealed", List.of("m1", "m2-" + database), ADA);
        assertThat(deletions.one(asked.id())).contains(asked);
        assertThat(privacy.forgotten()).contains("m1", "m2-" + database);

        Report report =
                new Report(3, 1, 1, 2, 1, 9, 4_711, false, 2, List.of("a (1)"), NOON, "a disk");
        Deletion later =
                new Deletion(
                        asked.id(),
                        asked.kind(),
                        asked.mark(),
                        "other",
                        Step.SEARCH,
                        report,
                        asked.askedBy(),
                        asked.askedAt(),
                        null);
        deletions.keep(later);
        assertThat(deletions(data).one(asked.id())).contains(later);
        Deletion ended =
                new Deletion(
                        asked.id(),
                        asked.kind(),
                        asked.mark(),
                        "",
                        Step.DONE,
                        report,
                        asked.askedBy(),
                        asked.askedAt(),
                        NOON);
        deletions.keep(ended);
        assertThat(deletions(data).all()).contains(ended);

        deletions.turnAway(ended, List.of("m3"));
        assertThat(deletions.lift(List.of("m3"), "came back", ADA)).isTrue();
        assertThat(deletions.lift(List.of("m3"), "came back", ADA)).isFalse();
        assertThat(privacy.forgotten()).doesNotContain("m1", "m3");
        assertThat(deletions.lifted()).containsEntry(asked.id(), "came back");

        JdbcClient.create(data)
                .sql("update privacy_erasure set report = replace(report, '\"others\":2,', '')")
                .update();
        assertThat(deletions.one(asked.id()).orElseThrow().report().others()).isZero();

        deletions.aged(report, NOON);
        assertThat(deletions.all()).anyMatch(one -> one.kind() == Deletion.Kind.AGE);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_id_that_stands_in_our_own_database_is_found(String database, DataSource data) {
        privacy(data).say("web", new Rules(false, List.of("of person-4711"), null, 0), ADA);
        SqlDeletions deletions = deletions(data);
        assertThat(deletions.mentions(List.of("person-4711")))
                .singleElement()
                .satisfies(
                        mention -> {
                            assertThat(mention.place()).isEqualTo("privacy_rules.blocked");
                            assertThat(mention.text()).contains("of person-4711");
                        });
        assertThat(deletions.mentions(List.of("Person-4711", "person_4711"))).isEmpty();
    }

    private static SqlDeletions deletions(DataSource data) {
        return new SqlDeletions(
                JdbcClient.create(data), new RandomIds(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static SqlPrivacy privacy(DataSource data) {
        return new SqlPrivacy(JdbcClient.create(data), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
