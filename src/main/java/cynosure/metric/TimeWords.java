package cynosure.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an explanation speaks of the time a measure is taken over.
record TimeWords(@Nullable Timing timing) {

    /// "each month"
    String each() {
        return switch (timing) {
            case null -> "in each period shown";
            case Timing.Per(Grain grain) -> "each " + grain.word();
            case Timing.OverLast window ->
                    "over the " + days(window) + " that end with each period";
        };
    }

    /// "in that month"
    String within() {
        return switch (timing) {
            case null -> "in the period shown";
            case Timing.Per(Grain grain) -> "in that " + grain.word();
            case Timing.OverLast window -> "in the " + days(window) + " up to the period's end";
        };
    }

    /// "in it", just after [#each]
    String in() {
        boolean days = timing instanceof Timing.OverLast window && window.days() > 1;
        return days ? "in them" : "in it";
    }

    /// "month", as what something lies in or belongs to
    String span() {
        return switch (timing) {
            case null -> "period";
            case Timing.Per(Grain grain) -> grain.word();
            case Timing.OverLast _ -> "window";
        };
    }

    /// "a month", how often a user can count
    String once() {
        return timing instanceof Timing.Per(Grain grain) ? "a " + grain.word() + " " : "";
    }

    /// "are not over yet", of a time that something is followed
    String notOver(String length) {
        return (length.startsWith("1 ") ? " is" : " are")
                + (timing instanceof Timing.OverLast
                        ? " not over by the window's end"
                        : " not over yet");
    }

    /// "once its 7 days are over", of a time that something is followed
    String over(String length) {
        String are = (length.startsWith("1 ") ? " is" : " are") + " over";
        return timing instanceof Timing.OverLast
                ? "if its " + length + are + " by the window's end"
                : "once its " + length + are;
    }

    /// How often something comes in the whole window; empty without one.
    Optional<String> overall(Bound bound, long count, Timing.Unit unit) {
        return timing instanceof Timing.OverLast window
                ? Optional.of(
                        (" (" + bound.words() + " " + most(count * window.days(), unit.days()))
                                + (" in the " + days(window) + ")"))
                : Optional.empty();
    }

    private static String most(long events, int days) {
        return events % days == 0
                ? Long.toString(events / days)
                : BigDecimal.valueOf(events)
                        .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /// What is to be known of every value, as a sentence with a blank before it; or nothing.
    String note() {
        return switch (timing) {
            case Timing.OverLast _ -> " Every past value uses only what had happened by then.";
            case null -> " Read by day, week or month, whichever you choose.";
            case Timing.Per _ -> "";
        };
    }

    private static String days(Timing.OverLast window) {
        return Printer.count(window.days(), "day");
    }
}
