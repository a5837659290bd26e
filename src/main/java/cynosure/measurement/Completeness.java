package cynosure.measurement;

import cynosure.compiler.Calendar;
import cynosure.compiler.Period;
import cynosure.compiler.Periods;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a reading is not complete, if it is not.
///
/// Its period has not begun or is still running; it looks back over a window that begins before the
/// day of the first event; whether people came back shows only in the next period; or some are
/// still being followed. A period after the last event is complete: nothing happened in it, as far
/// as anyone has told us.
///
/// @param thing what the first of is meant: `event`, or `number` of a series that was brought in
/// @param comesBack whether each reading needs the period after its own
record Completeness(
        Grain grain,
        int windowDays,
        boolean comesBack,
        String thing,
        @Nullable Instant firstEvent,
        Instant now,
        Calendar calendar) {

    String why(Period period, @Nullable Long leftOut) {
        if (period.start().isAfter(now)) {
            return "This %s has not begun.".formatted(grain.word());
        }
        if (period.end().isAfter(now)) {
            return "This %s is still running.".formatted(grain.word());
        }
        if (comesBack && calendar.start(Periods.next(period.next(), grain)).isAfter(now)) {
            return "Who came back shows once the %s after it is over.".formatted(grain.word());
        }
        if (windowDays > 0 && firstEvent != null && period.since().isBefore(firstDay())) {
            return "The %d days it looks back over begin before the first %s, on %s."
                    .formatted(windowDays, thing, LocalDate.ofInstant(firstEvent, calendar.zone()));
        }
        if (windowDays == 0 && leftOut != null && leftOut > 0) {
            return leftOut == 1
                    ? "One is still being followed and is left out."
                    : "%,d are still being followed and are left out.".formatted(leftOut);
        }
        return "";
    }

    private Instant firstDay() {
        return LocalDate.ofInstant(firstEvent, calendar.zone())
                .atStartOfDay(calendar.zone())
                .toInstant();
    }
}
