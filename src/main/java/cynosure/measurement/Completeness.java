package cynosure.measurement;

import cynosure.compiler.Period;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Why a reading is not complete, if it is not.
///
/// Three reasons are known: its period has not begun, is still running, or it looks back over a
/// window that begins before the day of the first event. A period after the last event is complete:
/// nothing happened in it, as far as anyone has told us.
record Completeness(
        Grain grain, int windowDays, @Nullable Instant firstEvent, Instant now, ZoneId zone) {

    String why(Period period) {
        if (period.start().isAfter(now)) {
            return "This %s has not begun.".formatted(grain.word());
        }
        if (period.end().isAfter(now)) {
            return "This %s is still running.".formatted(grain.word());
        }
        if (windowDays > 0 && firstEvent != null && period.since().isBefore(firstDay())) {
            return "The %d days it looks back over begin before the first event, on %s."
                    .formatted(windowDays, LocalDate.ofInstant(firstEvent, zone));
        }
        return "";
    }

    private Instant firstDay() {
        return LocalDate.ofInstant(firstEvent, zone).atStartOfDay(zone).toInstant();
    }
}
