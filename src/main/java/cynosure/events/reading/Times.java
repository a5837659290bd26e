package cynosure.events.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/// A way to read moments: microseconds since 1970 in UTC, or `NONE`.
///
/// Only the years 1900 to 2200 are believed. A moment outside them nearly always means that the
/// file has another format, such as milliseconds read as seconds.
@FunctionalInterface
public interface Times {

    long NONE = Long.MIN_VALUE;

    long SECOND = 1_000_000;

    /// Where seconds and milliseconds stand in one place, numbers from here on are milliseconds:
    /// those of March 1973.
    BigDecimal FIRST_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    /// The formats that count units since 1970.
    List<String> COUNTS = List.of("seconds", "millis", "micros", "nanos");

    long micros(String text);

    /// @param format `iso`, one of the counts, or a pattern such as `dd.MM.yyyy HH:mm`
    /// @param zone where times without a zone of their own were written
    /// @throws IllegalArgumentException when the pattern is none
    static Times of(String format, ZoneId zone) {
        return switch (format) {
            case "iso" -> new IsoTimes(zone);
            case "seconds" -> text -> epoch(text, 6);
            case "millis" -> text -> epoch(text, 3);
            case "micros" -> text -> epoch(text, 0);
            case "nanos" -> text -> epoch(text, -3);
            default -> pattern(format, zone);
        };
    }

    /// What is finer than a microsecond is cut off.
    private static long epoch(String text, int zeros) {
        if (!Numbers.plain(text)) {
            return NONE;
        }
        BigDecimal micros = new BigDecimal(text).scaleByPowerOfTen(zeros);
        return micros.precision() - micros.scale() > 18
                ? NONE
                : believed(micros.setScale(0, RoundingMode.FLOOR).longValue());
    }

    private static Times pattern(String pattern, ZoneId zone) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(strict(pattern), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
        return text -> {
            try {
                return micros(
                        format.parseBest(
                                text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from),
                        zone);
            } catch (DateTimeException e) {
                return NONE;
            }
        };
    }

    /// With `u` for the year, a strict format refuses the 31st of February instead of mending it.
    private static String strict(String pattern) {
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            quoted ^= c == '\'';
            strict.append(c == 'y' && !quoted ? 'u' : c);
        }
        return strict.toString();
    }

    private static long micros(TemporalAccessor moment, ZoneId zone) {
        Instant instant =
                switch (moment) {
                    case ZonedDateTime zoned -> zoned.toInstant();
                    case LocalDateTime local -> local.atZone(zone).toInstant();
                    case LocalDate day -> day.atStartOfDay(zone).toInstant();
                    default -> throw new DateTimeException("no moment");
                };
        return believed(micros(instant));
    }

    static long micros(Instant instant) {
        return Math.multiplyExact(instant.getEpochSecond(), SECOND) + instant.getNano() / 1000;
    }

    static long believed(long micros) {
        return micros >= Believed.FIRST && micros < Believed.AFTER_LAST ? micros : NONE;
    }

    /// The years that are believed.
    final class Believed {

        private static final long FIRST = year(1900);
        private static final long AFTER_LAST = year(2200);

        private Believed() {}

        private static long year(int year) {
            return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) * SECOND;
        }
    }
}
