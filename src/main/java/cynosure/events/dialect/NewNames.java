package cynosure.events.dialect;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// How many names of events that nobody has used before a source may bring in a day: one that makes
/// up a new name with every event must not fill the lists of all others. What is over that is
/// refused and kept, and can be tried again. Counted since the server was started.
public final class NewNames {

    /// Where nothing is counted.
    public static final NewNames ANY = new NewNames(name -> true, Clock.systemUTC());

    static final int A_DAY_MAX = 1_000;

    private record Day(LocalDate day, Set<String> names) {}

    private final Predicate<String> known;
    private final Clock clock;
    private final Map<String, Day> days = new ConcurrentHashMap<>();

    /// @param known whether events of this name are there
    public NewNames(Predicate<String> known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /// Whether the source may bring an event of this name.
    boolean fit(String source, String name) {
        if (known.test(name)) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Day day =
                days.compute(
                        source,
                        (_, last) ->
                                last == null || !last.day.equals(today)
                                        ? new Day(today, new HashSet<>())
                                        : last);
        synchronized (day) {
            if (day.names.size() < A_DAY_MAX) {
                day.names.add(name);
                return true;
            }
            return day.names.contains(name);
        }
    }
}
