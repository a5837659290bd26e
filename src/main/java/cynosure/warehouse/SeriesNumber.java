package cynosure.warehouse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One number of a series that was brought in: of a day, or of an instant where the file told one.
///
/// @param day the day it was told for, whatever the zone; null when it has an instant
/// @param at when it was; null when it has a day
public record SeriesNumber(@Nullable LocalDate day, @Nullable Instant at, BigDecimal value) {

    public static SeriesNumber of(LocalDate day, BigDecimal value) {
        return new SeriesNumber(day, null, value);
    }

    public static SeriesNumber at(Instant at, BigDecimal value) {
        return new SeriesNumber(null, at, value);
    }

    /// The day it belongs to, where days are those of this zone.
    public LocalDate day(ZoneId zone) {
        return at == null ? day : LocalDate.ofInstant(at, zone);
    }
}
