package cynosure.measurement.web;

import cynosure.metric.Grain;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A period in words: "Mar 2025", "Q1 2025", "3 Mar 2025", "2025".
final class PeriodWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private PeriodWords() {}

    static String whole(Grain grain, LocalDate period) {
        return grain == Grain.YEAR ? year(period) : withoutYear(grain, period) + " " + year(period);
    }

    /// A week is named by its first day, and says so.
    static String spoken(Grain grain, LocalDate period) {
        String whole = whole(grain, period);
        return grain == Grain.WEEK ? "Week of " + whole : whole;
    }

    static String withoutYear(Grain grain, LocalDate period) {
        return switch (grain) {
            case DAY, WEEK -> DAY.format(period);
            case MONTH -> MONTH.format(period).substring(0, 3);
            case QUARTER -> "Q" + ((period.getMonthValue() + 2) / 3);
            case YEAR -> year(period);
        };
    }

    private static String year(LocalDate period) {
        return String.valueOf(period.getYear());
    }
}
