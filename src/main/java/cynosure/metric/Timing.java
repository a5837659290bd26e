package cynosure.metric;

import java.util.Locale;

/// The time a measure is taken over.
public sealed interface Timing {

    /// Within each calendar period: `per month`.
    record Per(Grain grain) implements Timing {}

    /// Over the whole days that end with the period asked for: `over the last 12 weeks`.
    record OverLast(int count, Unit unit) implements Timing {

        /// The longest window, ten years.
        public static final int DAYS_MAX = 3660;

        /// How many whole days it reaches back; a week is seven.
        public int days() {
            return count * unit.days();
        }
    }

    /// What a window is counted in.
    enum Unit {
        DAY(1),
        WEEK(7);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
