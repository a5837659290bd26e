package cynosure.bets.choosing;

import org.jspecify.annotations.Nullable;

/// How large a bet may get, by the days that people are ready to spend on it: a limit, no estimate.
/// Small bets are favoured, for one learns from each of them, and a little only, so that no large
/// chance is dropped for being large.
public enum Size {
    WEEK(5, 1, "up to a week", "counts in full"),
    FORTNIGHT(10, 0.9, "up to two weeks", "counts nine tenths"),
    MONTH(20, 0.8, "up to four weeks", "counts eight tenths"),
    TWO_MONTHS(40, 0.65, "up to eight weeks", "counts about two thirds"),
    LARGER(Integer.MAX_VALUE, 0.5, "more than eight weeks", "counts half"),
    UNSAID(
            Integer.MAX_VALUE,
            0.5,
            "nobody has said what it may cost",
            "counts half, as the largest do, until somebody says");

    private final int daysMax;
    private final double factor;
    private final String label;
    private final String counts;

    Size(int daysMax, double factor, String label, String counts) {
        this.daysMax = daysMax;
        this.factor = factor;
        this.label = label;
        this.counts = counts;
    }

    /// @param days working days; null while nobody has said
    public static Size of(@Nullable Integer days) {
        if (days == null) {
            return UNSAID;
        }
        for (Size size : values()) {
            if (days <= size.daysMax) {
                return size;
            }
        }
        return LARGER;
    }

    /// What its points are multiplied by.
    public double factor() {
        return factor;
    }

    public String label() {
        return label;
    }

    /// What it does to the points, in words.
    public String counts() {
        return counts;
    }
}
