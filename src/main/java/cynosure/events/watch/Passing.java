package cynosure.events.watch;

import cynosure.events.Arrival;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The last events, as they came. Of each source's each event a few a second are kept, so that what
/// is rare is not swept away by what is frequent; all are counted.
public final class Passing {

    /// So many of one source's one event are kept a second.
    public static final int OF_EACH = 3;

    private static final int A_SECOND = 60;
    private static final int KEPT = 600;
    private static final int MINUTE = 60;

    private final ArrayDeque<Seen> last = new ArrayDeque<>();
    private final Map<Kind, Integer> thisSecond = new HashMap<>();
    private final ArrayDeque<Second> seconds = new ArrayDeque<>();
    private long number;

    private record Kind(String source, String name) {}

    /// How many came in one second, and how many of them were kept.
    private static final class Second {

        private final long second;
        private long came;
        private long kept;

        private Second(long second) {
            this.second = second;
        }
    }

    /// Which are meant.
    ///
    /// @param source null for those of any source
    /// @param event null for those of any name
    /// @param refused only what is no event
    public record Filter(@Nullable String source, @Nullable String event, boolean refused) {

        boolean takes(Seen seen) {
            return (source == null || source.equals(seen.source()))
                    && (event == null || event.equals(seen.name()))
                    && (!refused || seen.refused());
        }
    }

    /// The last minute.
    ///
    /// @param came how many events came
    /// @param kept how many of them can be looked at
    public record Minute(long came, long kept) {

        public boolean sampled() {
            return kept < came;
        }
    }

    /// Notes what has just been kept safe.
    public synchronized void saw(List<Arrival> arrivals, Instant now) {
        Second second = second(now.getEpochSecond());
        second.came += arrivals.size();
        for (Arrival arrival : arrivals) {
            if (second.kept >= A_SECOND) {
                return;
            }
            Kind kind = new Kind(arrival.source(), Seen.name(arrival));
            if (thisSecond.merge(kind, 1, Integer::sum) <= OF_EACH) {
                second.kept++;
                last.addFirst(Seen.of(++number, arrival));
                if (last.size() > KEPT) {
                    last.removeLast();
                }
            }
        }
    }

    /// Forgets what could be looked at. What came is still counted.
    public synchronized void forget() {
        last.clear();
    }

    /// The last ones, the latest first.
    ///
    /// @param until none that came after this number; 0 for all
    public synchronized List<Seen> last(Filter filter, long until, int most) {
        List<Seen> some = new ArrayList<>();
        for (Seen seen : last) {
            if (some.size() < most
                    && (until == 0 || seen.number() <= until)
                    && filter.takes(seen)) {
                some.add(seen);
            }
        }
        return some;
    }

    /// The number of the latest; 0 before the first.
    public synchronized long number() {
        return number;
    }

    public synchronized Minute minute(Instant now) {
        long from = now.getEpochSecond() - MINUTE;
        long came = 0;
        long kept = 0;
        for (Second second : seconds) {
            if (second.second > from) {
                came += second.came;
                kept += second.kept;
            }
        }
        return new Minute(came, kept);
    }

    private Second second(long now) {
        Second latest = seconds.peekLast();
        if (latest == null || latest.second < now) {
            thisSecond.clear();
            latest = new Second(now);
            seconds.addLast(latest);
            if (seconds.size() > MINUTE) {
                seconds.removeFirst();
            }
        }
        return latest;
    }
}
