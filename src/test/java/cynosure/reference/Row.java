package cynosure.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a result; numbers are `Long`, `BigDecimal` or `Double`.
///
/// @param folded whether this is the segment of all values that are none of their own
/// @param leftOut how many could not be judged yet; null where all always can
public record Row(
        LocalDate period,
        @Nullable String segment,
        boolean folded,
        @Nullable Number value,
        @Nullable Number numerator,
        @Nullable Number denominator,
        @Nullable Long leftOut) {}
