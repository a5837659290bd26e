package cynosure.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a metric said of one period.
///
/// @param period the first day of the period
/// @param segment the value of the property the series is split by; null without a split, and for
///   events that do not have the property
/// @param folded whether it is the segment of all values that have none of their own
/// @param value null when there is none, such as a share of nothing
/// @param numerator null unless the metric divides
/// @param denominator null unless the metric divides
/// @param leftOut how many could not be judged yet; null where none ever is
/// @param complete whether everything that belongs to this reading can have happened by now and is
///   not known to be missing
/// @param whyIncomplete one sentence; empty when it is complete
public record Reading(
        LocalDate period,
        @Nullable String segment,
        boolean folded,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long leftOut,
        boolean complete,
        String whyIncomplete) {

    /// A reading of all, of a metric that does not divide.
    static Reading plain(LocalDate period, @Nullable BigDecimal value, String why) {
        return new Reading(period, null, false, value, null, null, null, why.isEmpty(), why);
    }

    /// The same of a segment.
    Reading of(String segment) {
        return new Reading(
                period,
                segment,
                false,
                value,
                numerator,
                denominator,
                leftOut,
                complete,
                whyIncomplete);
    }
}
