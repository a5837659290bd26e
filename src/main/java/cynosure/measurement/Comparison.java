package cynosure.measurement;

import cynosure.metric.Grain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reading beside what was the period before and a year before.
///
/// @param before of the period before; null where nothing was known yet
/// @param yearBefore of the same period a year before: of a day the same date, of a week the one 52
///   weeks before; null where nothing was known yet, and for the 29th of February
public record Comparison(Reading reading, @Nullable Reading before, @Nullable Reading yearBefore) {

    /// The period before the one that begins on a day.
    static LocalDate before(LocalDate first, Grain grain) {
        return switch (grain) {
            case DAY -> first.minusDays(1);
            case WEEK -> first.minusWeeks(1);
            case MONTH -> first.minusMonths(1);
            case QUARTER -> first.minusMonths(3);
            case YEAR -> first.minusYears(1);
        };
    }

    /// The same period a year before; null when there was none.
    static @Nullable LocalDate yearBefore(LocalDate first, Grain grain) {
        LocalDate earlier = earliest(first, grain);
        return earlier.getDayOfMonth() == first.getDayOfMonth() || grain == Grain.WEEK
                ? earlier
                : null;
    }

    /// How far back one has to look to compare a period.
    static LocalDate earliest(LocalDate first, Grain grain) {
        return grain == Grain.WEEK ? first.minusWeeks(52) : first.minusYears(1);
    }
}
