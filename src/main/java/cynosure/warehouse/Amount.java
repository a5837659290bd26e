package cynosure.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How many users did just so much in a period.
public record Amount(LocalDate period, BigDecimal amount, long users) {}
