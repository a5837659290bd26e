package cynosure.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a compiled query's result.
///
/// @param period the first day of the period
/// @param segment the value of the property it was split by; null without a split
/// @param folded whether it is the segment of all values that are none of their own
/// @param value null when there is no value, such as a share of nothing
/// @param numerator null unless the definition is a share, a ratio or an average
/// @param denominator null unless the definition is a share, a ratio or an average
/// @param leftOut how many could not be judged yet; null where none ever is
public record Answer(
        LocalDate period,
        @Nullable String segment,
        boolean folded,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long leftOut) {}
