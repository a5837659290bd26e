package cynosure.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message on its way to one webhook.
///
/// @param messageId the same for every webhook and every try, so that the receiver can tell what it
///   has already
/// @param body exactly what is sent
/// @param due when it is tried next; null when it is not tried any more
/// @param failures how many tries failed since it was sent, or last sent again
/// @param attempts every try so far, the first one first
public record Delivery(
        String id,
        String webhookId,
        String messageId,
        Topic topic,
        Instant toldAt,
        String body,
        State state,
        @Nullable Instant due,
        int failures,
        List<Attempt> attempts) {

    /// How far a message has come.
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    public Delivery with(List<Attempt> tried) {
        return new Delivery(
                id, webhookId, messageId, topic, toldAt, body, state, due, failures, tried);
    }

    public Optional<Attempt> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    /// The same after another try: delivered, due again, or given up. A test is tried once: whoever
    /// asked for it looks at what comes of it.
    public Delivery heard(Attempt attempt, Retries retries) {
        if (attempt.succeeded()) {
            return turned(State.DELIVERED, null, failures);
        }
        int failed = failures + 1;
        Optional<Duration> wait =
                attempt.gone() || topic == Topic.TEST
                        ? Optional.empty()
                        : retries.after(failed, asked(attempt));
        return wait.isPresent()
                ? turned(State.WAITING, attempt.at().plus(wait.get()), failed)
                : turned(State.GIVEN_UP, null, failed);
    }

    private static Duration asked(Attempt attempt) {
        return attempt.outcome() instanceof Outcome.Answered answer && answer.later() != null
                ? answer.later()
                : Duration.ZERO;
    }

    private Delivery turned(State state, @Nullable Instant due, int failures) {
        return new Delivery(
                id, webhookId, messageId, topic, toldAt, body, state, due, failures, attempts);
    }
}
