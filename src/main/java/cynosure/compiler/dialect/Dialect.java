package cynosure.compiler.dialect;

import cynosure.compiler.Calendar;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary.Kind;

/// What engines spell differently. Everything else is plain SQL and written by [Writer].
public interface Dialect {

    /// Rows `period`, from one date parameter to another, both included.
    String periods(Grain grain, String first, String last);

    String laterBy(String instant, long seconds);

    String moved(String instant, long micros);

    String earlierBy(String instant, String micros);

    String secondsFrom(String earlier, String later);

    String dayOf(String instant);

    String daysAfter(String day, int days);

    String daysBefore(String day, String days);

    String daysIn(String first, Grain grain);

    String periodOf(String day, Grain grain, Calendar calendar);

    String asText(String value, Kind kind);

    String asFloat(String number);
}
