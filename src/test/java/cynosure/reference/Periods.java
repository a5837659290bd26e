package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// How a calendar is divided at one grain.
record Periods(Grain grain, Calendar calendar) {

    /// The first days of all periods from the one that holds a day to the one that holds another.
    List<LocalDate> between(LocalDate from, LocalDate to) {
        var starts = new ArrayList<LocalDate>();
        for (LocalDate day = start(from); !day.isAfter(to); day = next(day)) {
            starts.add(day);
        }
        return starts;
    }

    /// The first day of the period that a day lies in.
    LocalDate start(LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(calendar.weekStart()));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case QUARTER -> {
                LocalDate month = day.withDayOfMonth(1);
                yield month.minusMonths((month.getMonthValue() - 1) % 3);
            }
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /// The first day of the period after the one that begins on a day.
    LocalDate next(LocalDate start) {
        return switch (grain) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusDays(7);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /// The first instant after the period that an instant lies in.
    Instant end(Instant at) {
        return instant(next(start(day(at))));
    }

    /// When a day begins.
    Instant instant(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    /// The last day that had begun by then. Where clocks go back over midnight this is not what
    /// they show: the day has begun already.
    LocalDate day(Instant at) {
        LocalDate shown = at.atZone(calendar.zone()).toLocalDate();
        LocalDate after = shown.plusDays(1);
        return at.isBefore(instant(after)) ? shown : after;
    }
}
