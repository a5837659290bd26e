package cynosure.warehouse;

import java.math.BigDecimal;

/// How much room the numbers of one property need.
///
/// Sums of the first two are exact decimals. A property whose numbers once went beyond them is kept
/// as binary floating point from then on, and its sums are good to about fifteen digits.
public enum Width {
    /// Up to 12 digits before the point and 6 after: money, counts, seconds.
    EXACT("decimal(18,6)", 12, 6),
    /// Up to 26 digits before the point and 12 after: millisecond stamps, long ids.
    WIDE("decimal(38,12)", 26, 12),
    /// Anything else that a double can hold.
    REAL("double", 309, Integer.MAX_VALUE);

    private final String type;
    private final int before;
    private final int after;

    Width(String type, int before, int after) {
        this.type = type;
        this.before = before;
        this.after = after;
    }

    /// The narrowest width that holds this number exactly, else `REAL`.
    public static Width of(BigDecimal number) {
        int after = Math.max(number.scale(), 0);
        int before = number.precision() - number.scale();
        return of(before, after);
    }

    /// The narrowest width for so many digits before and after the point.
    public static Width of(int before, int after) {
        if (before <= EXACT.before && after <= EXACT.after) {
            return EXACT;
        }
        return before <= WIDE.before && after <= WIDE.after ? WIDE : REAL;
    }

    public Width widest(Width other) {
        return compareTo(other) >= 0 ? this : other;
    }

    String type() {
        return type;
    }
}
