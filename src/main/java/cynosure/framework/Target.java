package cynosure.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a number should be, and by when.
///
/// @param value in the unit of the definition; a share as a part of 1
/// @param by the day by which; null when none was set
public record Target(BigDecimal value, @Nullable LocalDate by) {

    public Target {
        BigDecimal bare = value.stripTrailingZeros();
        value = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// A target as somebody writes it, such as `5,000` or `62.5 %`; empty for what is no number.
    public static Optional<Target> read(String value, @Nullable LocalDate by) {
        String bare = value.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s_]", "");
        boolean share = bare.endsWith("%");
        String number = share ? bare.substring(0, bare.length() - 1) : bare;
        if (!number.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(number);
        return Optional.of(new Target(share ? read.movePointLeft(2) : read, by));
    }
}
