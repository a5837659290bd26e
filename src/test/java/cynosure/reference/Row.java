package cynosure.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a result; numbers are `Long`, `BigDecimal` or `Double`.
public record Row(
        LocalDate period,
        @Nullable String segment,
        @Nullable Number value,
        @Nullable Number numerator,
        @Nullable Number denominator) {}
