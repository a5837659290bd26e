package cynosure.story;

import cynosure.metric.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// The days, weeks (from Monday) and months that a story touches.
record Periods(LocalDate first, LocalDate last) {

    List<LocalDate> every(Grain grain) {
        return Stream.iterate(
                        start(first, grain), day -> !day.isAfter(last), day -> next(day, grain))
                .toList();
    }

    static LocalDate start(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    static LocalDate next(LocalDate start, Grain grain) {
        return switch (grain) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }
}
