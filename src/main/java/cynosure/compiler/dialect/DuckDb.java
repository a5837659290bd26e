package cynosure.compiler.dialect;

import cynosure.compiler.Calendar;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary.Kind;
import java.time.DayOfWeek;

/// DuckDB's spelling.
public final class DuckDb implements Dialect {

    @Override
    public String periods(Grain grain, String first, String last) {
        return "SELECT CAST(day AS DATE) AS period FROM generate_series(CAST(%s AS DATE), CAST(%s AS DATE), INTERVAL %s) AS days(day)"
                .formatted(first, last, step(grain));
    }

    @Override
    public String laterBy(String instant, long seconds) {
        return "%s + INTERVAL (%d) SECOND".formatted(instant, seconds);
    }

    @Override
    public String moved(String instant, long micros) {
        return "%s + INTERVAL (%d) MICROSECOND".formatted(instant, micros);
    }

    @Override
    public String earlierBy(String instant, String micros) {
        return "(%s - to_microseconds(%s))".formatted(instant, micros);
    }

    @Override
    public String secondsFrom(String earlier, String later) {
        return "((epoch_us(%s) - epoch_us(%s)) / 1000000)".formatted(later, earlier);
    }

    @Override
    public String dayOf(String instant) {
        return "CAST(%s AS DATE)".formatted(instant);
    }

    @Override
    public String daysAfter(String day, int days) {
        return "(%s + %d)".formatted(day, days);
    }

    @Override
    public String daysBefore(String day, String days) {
        return "(%s - CAST(%s AS INTEGER))".formatted(day, days);
    }

    @Override
    public String daysIn(String first, Grain grain) {
        return "date_diff('day', %1$s, CAST(%1$s + INTERVAL %2$s AS DATE))"
                .formatted(first, step(grain));
    }

    @Override
    public String periodOf(String day, Grain grain, Calendar calendar) {
        if (grain == Grain.DAY) {
            return day;
        }
        boolean sunday = grain == Grain.WEEK && calendar.weekStart() == DayOfWeek.SUNDAY;
        String start =
                "CAST(date_trunc('%s', %s) AS DATE)"
                        .formatted(grain.word(), sunday ? daysAfter(day, 1) : day);
        return sunday ? daysAfter(start, -1) : start;
    }

    @Override
    public String asText(String value, Kind kind) {
        String text = "CAST(%s AS VARCHAR)".formatted(value);
        return switch (kind) {
            case TEXT -> value;
            case NUMBER ->
                    "CASE WHEN %1$s LIKE '%%.%%' AND %1$s NOT LIKE '%%e%%' THEN rtrim(rtrim(%1$s, '0'), '.') ELSE %1$s END"
                            .formatted(text);
            case FLAG, TIME -> text;
        };
    }

    @Override
    public String asFloat(String number) {
        return "CAST(%s AS DOUBLE)".formatted(number);
    }

    private static String step(Grain grain) {
        return switch (grain) {
            case DAY -> "1 DAY";
            case WEEK -> "7 DAY";
            case MONTH -> "1 MONTH";
            case QUARTER -> "3 MONTH";
            case YEAR -> "12 MONTH";
        };
    }
}
