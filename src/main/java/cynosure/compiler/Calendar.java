package cynosure.compiler;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How a workspace divides time: its zone and the first day of its week (Monday or Sunday).
public record Calendar(ZoneId zone, DayOfWeek weekStart) {

    public static Calendar in(ZoneId zone) {
        return new Calendar(zone, DayOfWeek.MONDAY);
    }

    /// The first instant of a day; where clocks skip it, the first one after.
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
