package cynosure.events.table;

import cynosure.events.Recipe;
import cynosure.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table that lies elsewhere, and how its rows are read as events.
///
/// @param id what its rows are delivered under
/// @param name what the team calls it
/// @param recipe how a row is read; as long as nothing was begun, what is null is guessed
/// @param watermark by which column it is read on; null as long as nobody said
/// @param every how often it is read
/// @param failures how often in a row it could not be read
/// @param problem why not; null when it could
/// @param triedAt when that was looked at last; null before the first time
public record EventTable(
        String id,
        String name,
        Place place,
        Recipe recipe,
        @Nullable Watermark watermark,
        Every every,
        State state,
        int failures,
        @Nullable Problem problem,
        @Nullable Instant triedAt,
        Instant madeAt) {

    public static final int NAME_MAX = 80;

    private static final Duration PATIENCE_FIRST = Duration.ofMinutes(1);
    private static final Duration PATIENCE_MAX = Duration.ofHours(1);
    private static final int DOUBLINGS_MAX = 10;

    /// Whether it is read.
    public enum State {
        /// It is still being set up.
        DRAFT,
        READING,
        PAUSED
    }

    /// How often it is read.
    public enum Every {
        FIVE_MINUTES("every 5 minutes", Duration.ofMinutes(5)),
        HOUR("every hour", Duration.ofHours(1)),
        DAY("every day", Duration.ofDays(1));

        private final String words;
        private final Duration pause;

        Every(String words, Duration pause) {
            this.words = words;
            this.pause = pause;
        }

        public String words() {
            return words;
        }

        public Duration pause() {
            return pause;
        }
    }

    /// When it is read next; empty when it is not read by itself. After a failure it is tried again
    /// soon, and then less and less often.
    public Optional<Instant> next() {
        if (state != State.READING) {
            return Optional.empty();
        }
        if (triedAt == null) {
            return Optional.of(Instant.EPOCH);
        }
        return Optional.of(triedAt.plus(failures == 0 ? every.pause() : patience()));
    }

    private Duration patience() {
        Duration wait = PATIENCE_FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_MAX));
        return wait.compareTo(PATIENCE_MAX) < 0 ? wait : PATIENCE_MAX;
    }
}
