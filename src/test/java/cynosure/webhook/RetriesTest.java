package cynosure.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void each_failure_waits_longer_and_the_eighth_is_the_last() {
        for (int failures = 1; failures <= 7; failures++) {
            Duration usual = Retries.WAITS.get(failures - 1);
            assertThat(evenly().after(failures, Duration.ZERO)).contains(usual);
        }
        assertThat(evenly().after(8, Duration.ZERO)).isEmpty();
    }

    @Test
    void chance_makes_a_wait_up_to_a_fifth_longer_and_never_shorter() {
        Retries retries = new Retries(new Random(7));
        for (int failures = 1; failures <= 7; failures++) {
            Duration usual = Retries.WAITS.get(failures - 1);
            for (int round = 0; round < 1_000; round++) {
                assertThat(retries.after(failures, Duration.ZERO).orElseThrow())
                        .isBetween(usual, usual.plus(usual.dividedBy(5)));
            }
        }
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it_for_a_day_at_most() {
        assertThat(evenly().after(1, Duration.ofMinutes(2))).contains(Duration.ofMinutes(2));
        assertThat(evenly().after(2, Duration.ofMinutes(2))).contains(Duration.ofMinutes(5));
        assertThat(evenly().after(1, Duration.ofDays(9))).contains(Duration.ofDays(1));
    }

    @Test
    void a_message_that_failed_is_due_again_until_it_is_given_up() {
        Delivery delivery = waiting(Topic.NORTH_STAR_REVISED);
        for (Duration wait : Retries.WAITS) {
            delivery = delivery.heard(answered(500, null), evenly());
            assertThat(delivery.state()).isEqualTo(Delivery.State.WAITING);
            assertThat(delivery.due()).isEqualTo(NOW.plus(wait));
        }
        delivery = delivery.heard(answered(500, null), evenly());

        assertThat(delivery.state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(delivery.due()).isNull();
    }

    @Test
    void only_an_answer_from_200_to_299_means_that_it_arrived() {
        Delivery delivery = waiting(Topic.NORTH_STAR_REVISED);

        for (int status : List.of(200, 204, 299)) {
            assertThat(delivery.heard(answered(status, null), evenly()).state())
                    .isEqualTo(Delivery.State.DELIVERED);
        }
        for (int status : List.of(199, 301, 302, 400, 404, 429, 500, 503)) {
            assertThat(delivery.heard(answered(status, null), evenly()).state())
                    .isEqualTo(Delivery.State.WAITING);
        }
    }

    @Test
    void a_test_is_tried_once() {
        assertThat(waiting(Topic.TEST).heard(answered(500, null), evenly()).state())
                .isEqualTo(Delivery.State.GIVEN_UP);
    }

    @Test
    void gone_switches_a_webhook_off_at_once() {
        Webhook off = on().heard(answered(410, null));

        assertThat(off.state()).isEqualTo(Webhook.State.GONE);
        assertThat(off.since()).isEqualTo(NOW);
        assertThat(off.wants(Topic.NORTH_STAR_REVISED)).isFalse();
        assertThat(waiting(Topic.NORTH_STAR_REVISED).heard(answered(410, null), evenly()).state())
                .isEqualTo(Delivery.State.GIVEN_UP);
    }

    @Test
    void five_days_of_failures_switch_it_off_unless_only_little_was_tried() {
        Webhook webhook = on();
        for (int failures = 1; failures <= 9; failures++) {
            webhook = webhook.heard(failedAt(NOW));
        }
        assertThat(webhook.heard(failedAt(NOW.plus(Duration.ofDays(5).minusMillis(1)))).state())
                .isEqualTo(Webhook.State.ON);
        assertThat(webhook.heard(failedAt(NOW.plus(Duration.ofDays(5)))).state())
                .isEqualTo(Webhook.State.FAILING);
        assertThat(on().heard(failedAt(NOW)).heard(failedAt(NOW.plus(Duration.ofDays(9)))).state())
                .isEqualTo(Webhook.State.ON);
    }

    @Test
    void one_success_forgets_the_failures_before() {
        Webhook webhook = on();
        for (int failures = 1; failures <= 20; failures++) {
            webhook = webhook.heard(failedAt(NOW));
        }
        webhook = webhook.heard(answered(204, null));

        assertThat(webhook.failingSince()).isNull();
        assertThat(webhook.heard(failedAt(NOW.plus(Duration.ofDays(9)))).state())
                .isEqualTo(Webhook.State.ON);
    }

    @Test
    void what_is_kept_of_an_answer_is_its_beginning_without_unreadable_signs() {
        Outcome.Answered answer =
                new Outcome.Answered(500, "a\u0000b\u001b[31mc\n" + "x".repeat(2_000), null);

        assertThat(answer.beginning()).startsWith("ab[31mc\nx").hasSize(Outcome.BEGINNING_MAX);
    }

    private static Retries evenly() {
        return new Retries(() -> 0);
    }

    private static Attempt answered(int status, @Nullable Duration later) {
        return new Attempt(NOW, 12, new Outcome.Answered(status, "", later));
    }

    private static Attempt failedAt(Instant at) {
        return new Attempt(at, 12, new Outcome.Unanswered(Outcome.Reason.UNREACHED));
    }

    private static Webhook on() {
        return new Webhook(
                "w", "https://example.com", "", Set.of(), Webhook.State.ON, NOW, null, 0);
    }

    private static Delivery waiting(Topic topic) {
        return new Delivery(
                "d", "w", "msg_1", topic, NOW, "{}", Delivery.State.WAITING, NOW, 0, List.of());
    }
}
