package cynosure.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An address of somebody else's program, and what it is told.
///
/// @param words what it is for, as the owner says it; may be empty
/// @param topics what it wants to be told; empty for everything, and for what is added later
/// @param since from when on it is in this state
/// @param failingSince the first failure that no success followed; null when the last try succeeded
/// @param failures how many tries in a row failed
public record Webhook(
        String id,
        String url,
        String words,
        Set<Topic> topics,
        State state,
        Instant since,
        @Nullable Instant failingSince,
        int failures) {

    /// With fewer failures than this in a row, only little was tried, however long ago it began.
    public static final int FAILURES_MAX = 10;

    public static final Duration FAILING_MAX = Duration.ofDays(5);

    /// Whether it is told anything.
    public enum State {
        /// It is told what happens.
        ON,
        /// What happens waits until it goes on.
        PAUSED,
        /// The other side said that it wants nothing any more (410).
        GONE,
        /// Nothing arrived for days.
        FAILING;

        /// Switched off by us: nothing is kept for it.
        public boolean off() {
            return this == GONE || this == FAILING;
        }
    }

    public Webhook {
        topics = Set.copyOf(topics);
    }

    public boolean wants(Topic topic) {
        return !state.off() && (topics.isEmpty() || topics.contains(topic));
    }

    /// The same after it was tried once more.
    public Webhook heard(Attempt attempt) {
        if (attempt.succeeded()) {
            return failing(null, 0, state, since);
        }
        Instant first = failingSince == null ? attempt.at() : failingSince;
        int failed = failures + 1;
        if (attempt.gone()) {
            return failing(first, failed, State.GONE, attempt.at());
        }
        boolean hopeless = failed >= FAILURES_MAX && !first.plus(FAILING_MAX).isAfter(attempt.at());
        return hopeless && state == State.ON
                ? failing(first, failed, State.FAILING, attempt.at())
                : failing(first, failed, state, since);
    }

    private Webhook failing(@Nullable Instant first, int failed, State state, Instant since) {
        return new Webhook(id, url, words, topics, state, since, first, failed);
    }
}
