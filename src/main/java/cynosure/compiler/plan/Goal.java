package cynosure.compiler.plan;

import org.jspecify.annotations.Nullable;

/// What a definition asks to be computed.
///
/// @param tally what is counted
/// @param over another tally that the first is divided by, or null
/// @param divided whether the value is a quotient
/// @param byDays whether the denominator is taken once for every day of the period or window
public record Goal(Tally tally, @Nullable Tally over, boolean divided, boolean byDays) {

    public static Goal plain(Tally tally) {
        return new Goal(tally, null, false, false);
    }

    public static Goal divided(Tally tally) {
        return new Goal(tally, null, true, false);
    }

    public static Goal ratio(Tally tally, Tally over) {
        return new Goal(tally, over, true, false);
    }
}
