package cynosure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and moments as people read them.
public final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Dates() {}

    /// `2 March 2026`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `2 March 2026` or `2. März 2026`, as the language writes it.
    public static String day(LocalDate day, Locale locale) {
        String pattern = locale.getLanguage().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /// `2 March 2026, 09:30`, on the clocks of this zone.
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
