package cynosure.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outbox;
import cynosure.webhook.Outcome;
import cynosure.webhook.Retries;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutboxTest {

    private static final String URL = "https://example.com/hooks";

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_told_goes_once_to_every_webhook_that_wants_it(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        office.add(URL);
        office.add(URL + "/2", Topic.NORTH_STAR_REVISED);
        Webhook paused = office.add(URL + "/3");
        office.webhooks.pause(paused.id());

        office.outbox.tell(Topic.NORTH_STAR_REVISED, Map.of("revision", 7));

        assertThat(office.round()).isEqualTo(2);
        assertThat(office.round()).isZero();
        assertThat(office.carried)
                .extracting(one -> one.to().toString())
                .containsExactlyInAnyOrder(URL, URL + "/2");
        assertThat(office.carried)
                .extracting(PostOffice.Carried::body)
                .containsOnly(
                        """
                        {"type":"northstar.revised","timestamp":"2026-11-22T09:00:00Z","data":{"revision":7}}""");
        assertThat(office.carried)
                .extracting(one -> one.headers().get("webhook-id"))
                .doesNotContainNull()
                .hasSize(2);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_rolled_back_was_never_told(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        office.add(URL);

        office.transaction.executeWithoutResult(
                status -> {
                    office.tell();
                    status.setRollbackOnly();
                });
        assertThat(office.round()).isZero();

        office.transaction.executeWithoutResult(status -> office.tell());
        assertThat(office.round()).isEqualTo(1);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_told_under_one_key_is_kept_once(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        office.add(URL);
        office.outbox.tellOnce("due-o-2026-05-01", Topic.BET_DUE, Map.of("id", "o"));
        office.round();
        office.outbox.tellOnce("due-o-2026-05-01", Topic.BET_DUE, Map.of("id", "o"));
        office.outbox.tellOnce("due-o-2026-05-02", Topic.BET_DUE, Map.of("id", "o"));
        office.round();

        assertThat(office.carried)
                .extracting(one -> one.headers().get("webhook-id"))
                .containsExactly("msg_due-o-2026-05-01", "msg_due-o-2026-05-02");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void without_a_webhook_nothing_is_stored(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        office.tell();

        assertThat(office.outbox.wanted(Topic.NORTH_STAR_REVISED)).isFalse();
        assertThat(
                        office.sql
                                .sql("select count(*) from webhook_message")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_failed_is_sent_again_at_its_time_and_then_given_up(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.answers(500);
        office.tell();

        assertThat(office.round()).isEqualTo(1);
        for (Duration wait : Retries.WAITS) {
            assertThat(office.outbox.nextDue()).contains(office.clock.instant().plus(wait));
            office.clock.goOn(wait.minusMillis(1));
            assertThat(office.round()).isZero();
            office.clock.goOn(Duration.ofMillis(1));
            assertThat(office.round()).isEqualTo(1);
        }
        assertThat(office.outbox.nextDue()).isEmpty();
        Delivery givenUp = office.outbox.latest(webhook.id(), 5).getFirst();
        assertThat(givenUp.state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(givenUp.attempts()).hasSize(8);
        assertThat(office.carried)
                .extracting(one -> one.headers().get("webhook-id"))
                .containsOnly(givenUp.messageId());
        assertThat(office.carried)
                .extracting(one -> one.headers().get("webhook-timestamp"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_server_that_starts_again_sends_what_waited(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        office.add(URL);
        office.answers(503);
        office.tell();
        office.round();

        PostOffice later = PostOffice.startedAgain(source, office);
        assertThat(later.round()).isZero();
        later.clock.goOn(Duration.ofSeconds(5));
        assertThat(later.round()).isEqualTo(1);
        assertThat(later.carried.getFirst().headers().get("webhook-id"))
                .isEqualTo(office.carried.getFirst().headers().get("webhook-id"));
        assertThat(later.outbox.nextDue()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void while_paused_messages_wait_and_go_out_afterwards_in_their_order(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.webhooks.pause(webhook.id());
        for (int revision = 1; revision <= 3; revision++) {
            office.outbox.tell(Topic.NORTH_STAR_REVISED, Map.of("revision", revision));
            office.clock.goOn(Duration.ofSeconds(1));
        }
        assertThat(office.round()).isZero();
        assertThat(office.outbox.waiting(webhook.id())).isEqualTo(3);
        assertThat(office.outbox.nextDue()).isEmpty();

        office.webhooks.goOn(webhook.id());

        assertThat(office.outbox.due(webhook.id(), office.clock.instant(), 9))
                .extracting(Delivery::toldAt)
                .isSorted()
                .hasSize(3);
        assertThat(office.round()).isEqualTo(3);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void gone_switches_it_off_and_what_waits_is_given_up(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.answers(500);
        office.tell();
        office.round();
        office.answers(410);
        office.tell();
        office.round();

        assertThat(office.webhooks.find(webhook.id()).orElseThrow().state())
                .isEqualTo(Webhook.State.GONE);
        assertThat(office.outbox.latest(webhook.id(), 9))
                .extracting(Delivery::state)
                .containsExactly(Delivery.State.GIVEN_UP, Delivery.State.GIVEN_UP);
        office.tell();
        assertThat(office.outbox.latest(webhook.id(), 9)).hasSize(2);

        office.webhooks.goOn(webhook.id());
        office.answers(200);
        office.tell();
        assertThat(office.round()).isEqualTo(1);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void five_days_without_an_answer_switch_it_off(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.answer.set(new Outcome.Unanswered(Outcome.Reason.UNREACHED));
        Instant end = office.clock.instant().plus(Duration.ofDays(7));
        while (office.clock.instant().isBefore(end)) {
            office.tell();
            office.round();
            office.clock.goOn(Duration.ofHours(6));
        }
        Webhook off = office.webhooks.find(webhook.id()).orElseThrow();

        assertThat(off.state()).isEqualTo(Webhook.State.FAILING);
        assertThat(off.since()).isEqualTo(PostOffice.NOW.plus(Webhook.FAILING_MAX));
        assertThat(office.outbox.waiting(webhook.id())).isZero();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void any_message_can_be_sent_again_also_to_one_that_is_off(String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.answers(410);
        office.tell();
        office.round();
        office.answers(200);
        Delivery delivery = office.outbox.latest(webhook.id(), 1).getFirst();

        office.sender.sendNow(office.outbox.again(delivery));

        Delivery after = office.outbox.find(delivery.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(after.attempts()).hasSize(2);
        assertThat(office.carried.get(1).headers().get("webhook-id"))
                .isEqualTo(delivery.messageId());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_test_goes_to_its_webhook_alone_and_a_sixth_within_a_minute_is_refused(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL, Topic.NORTH_STAR_REVISED);
        office.add(URL + "/2");
        for (int test = 1; test <= 5; test++) {
            office.sender.sendNow(office.outbox.test(webhook));
        }
        assertThat(office.carried).extracting(one -> one.to().toString()).containsOnly(URL);
        assertThatThrownBy(() -> office.outbox.test(webhook)).isInstanceOf(Fault.class);
        office.clock.goOn(Duration.ofMinutes(1));
        assertThat(office.outbox.test(webhook).topic()).isEqualTo(Topic.TEST);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_message_that_would_be_too_long_comes_without_its_data(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook webhook = office.add(URL);
        office.outbox.tell(Topic.NORTH_STAR_REVISED, Map.of("why", "ü".repeat(9_900)));
        office.clock.goOn(Duration.ofSeconds(1));
        office.outbox.tell(Topic.NORTH_STAR_REVISED, Map.of("why", "ü".repeat(10_000)));

        List<Delivery> latest = office.outbox.latest(webhook.id(), 2);
        assertThat(latest.getFirst().body()).contains("{\"tooLong\":true}");
        assertThat(latest.getLast().body().getBytes(StandardCharsets.UTF_8).length)
                .isBetween(19_800, Outbox.BODY_MAX);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_over_is_forgotten_after_a_while_and_what_waits_is_not(
            String database, DataSource source) {
        PostOffice office = new PostOffice(source);
        Webhook quick = office.add(URL);
        Webhook paused = office.add(URL + "/2");
        office.webhooks.pause(paused.id());
        office.tell();
        office.round();

        office.outbox.sweep(office.clock.instant().plusSeconds(1));

        assertThat(office.outbox.latest(quick.id(), 9)).isEmpty();
        assertThat(office.outbox.latest(paused.id(), 9)).hasSize(1);
        office.webhooks.remove(paused.id());
        office.outbox.sweep(office.clock.instant().plusSeconds(1));
        assertThat(
                        office.sql
                                .sql("select count(*) from webhook_message")
                                .query(Integer.class)
                                .single())
                .isZero();
    }
}
