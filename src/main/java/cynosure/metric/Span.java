package cynosure.metric;

import java.time.Duration;
import java.util.Locale;

/// How long something is followed from an instant on: from that instant, included, to its end,
/// excluded.
public sealed interface Span {

    /// `in their first session`: until the session ends in which a new user began.
    record FirstSession() implements Span {}

    /// `within 7 days`: exact hours, whatever the clocks did.
    record Within(int count, Unit unit) implements Span {

        /// The longest, ten years.
        public static final Duration MOST = Duration.ofDays(3660);

        public Duration length() {
            return unit.length().multipliedBy(count);
        }
    }

    /// What a span is counted in.
    enum Unit {
        MINUTE(Duration.ofMinutes(1)),
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7));

        private final Duration length;

        Unit(Duration length) {
            this.length = length;
        }

        public Duration length() {
            return length;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
