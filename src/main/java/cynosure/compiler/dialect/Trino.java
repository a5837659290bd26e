package cynosure.compiler.dialect;

import cynosure.compiler.Calendar;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary.Kind;
import java.time.DayOfWeek;
import java.util.Locale;

/// Trino's spelling, for events in `timestamp(6)`.
///
/// Trino's own date arithmetic ends at milliseconds, so instants go through whole microseconds
/// since 1970. Its `sequence` gives at most 10,000 periods.
public final class Trino implements Dialect {

    @Override
    public String periods(Grain grain, String first, String last) {
        return "SELECT day AS period FROM UNNEST(sequence(CAST(%s AS DATE), CAST(%s AS DATE), INTERVAL '%d' %s)) AS days (day)"
                .formatted(first, last, count(grain), unit(grain));
    }

    @Override
    public String laterBy(String instant, long seconds) {
        return "date_add('second', %d, %s)".formatted(seconds, instant);
    }

    @Override
    public String moved(String instant, long micros) {
        return fromMicros(micros(instant) + (micros < 0 ? " - " : " + ") + Math.abs(micros));
    }

    @Override
    public String earlierBy(String instant, String micros) {
        return fromMicros(micros(instant) + " - " + micros);
    }

    @Override
    public String secondsFrom(String earlier, String later) {
        return "((%s - %s) / 1e6)".formatted(micros(later), micros(earlier));
    }

    @Override
    public String dayOf(String instant) {
        return "CAST(%s AS DATE)".formatted(instant);
    }

    @Override
    public String daysAfter(String day, int days) {
        return "date_add('day', %d, %s)".formatted(days, day);
    }

    @Override
    public String daysBefore(String day, String days) {
        return "date_add('day', -(%s), %s)".formatted(days, day);
    }

    @Override
    public String daysIn(String first, Grain grain) {
        return "date_diff('day', %1$s, date_add('%3$s', %2$d, %1$s))"
                .formatted(first, count(grain), unit(grain).toLowerCase(Locale.ROOT));
    }

    @Override
    public String periodOf(String day, Grain grain, Calendar calendar) {
        if (grain == Grain.DAY) {
            return day;
        }
        boolean sunday = grain == Grain.WEEK && calendar.weekStart() == DayOfWeek.SUNDAY;
        String start =
                "date_trunc('%s', %s)".formatted(grain.word(), sunday ? daysAfter(day, 1) : day);
        return sunday ? daysAfter(start, -1) : start;
    }

    @Override
    public String asText(String value, Kind kind) {
        String text = "CAST(%s AS VARCHAR)".formatted(value);
        return switch (kind) {
            case TEXT -> value;
            case NUMBER -> "regexp_replace(%s, '(\\.[0-9]*?)0+$|\\.0*$', '$1')".formatted(text);
            case FLAG, TIME -> text;
        };
    }

    @Override
    public String asFloat(String number) {
        return "CAST(%s AS DOUBLE)".formatted(number);
    }

    private static String micros(String instant) {
        return "CAST(round(to_unixtime(with_timezone(%s, 'UTC')) * 1e6) AS BIGINT)"
                .formatted(instant);
    }

    private static String fromMicros(String micros) {
        return "CAST(from_unixtime_nanos((%s) * 1000) AT TIME ZONE 'UTC' AS TIMESTAMP(6))"
                .formatted(micros);
    }

    private static int count(Grain grain) {
        return switch (grain) {
            case DAY, MONTH, YEAR -> 1;
            case WEEK -> 7;
            case QUARTER -> 3;
        };
    }

    private static String unit(Grain grain) {
        return switch (grain) {
            case DAY, WEEK -> "DAY";
            case MONTH, QUARTER -> "MONTH";
            case YEAR -> "YEAR";
        };
    }
}
