package cynosure.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a compiled query's result.
///
/// @param period the first day of the period
/// @param segment the value of the property it was split by; null without a split
/// @param value null when there is no value, such as a share of nothing
/// @param numerator null unless the definition is a share, a ratio or an average
/// @param denominator null unless the definition is a share, a ratio or an average
public record Answer(
        LocalDate period,
        @Nullable String segment,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
