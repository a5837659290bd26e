package cynosure.benchmark;

import cynosure.bets.Done;
import cynosure.bets.Happening;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/// When every move of a run was on the last page. A page says with the id of a message up to which
/// version it has everything, and the board says which move made which version.
final class MoveSightings {

    private final int pages;
    private final AtomicLong[] seen;
    private final Map<String, Long> dueByCard = new ConcurrentHashMap<>();
    private final Map<Long, Long> dueByVersion = new ConcurrentHashMap<>();
    private final Map<Long, long[]> seenByVersion = new ConcurrentHashMap<>();

    MoveSightings(long version, int pages) {
        this.pages = pages;
        this.seen = new AtomicLong[pages];
        for (int page = 0; page < pages; page++) {
            seen[page] = new AtomicLong(version);
        }
    }

    /// @param dueAt when it should have been sent: a late sender counts as waiting
    void due(String card, long dueAt) {
        dueByCard.put(card, dueAt);
    }

    /// Called in the order of versions, after the act is stored.
    void stored(Done done) {
        String card = done.happenings().stream().map(Happening::about).findFirst().orElseThrow();
        Long due = dueByCard.get(card);
        if (due != null) {
            dueByVersion.put(done.seq(), due);
        }
    }

    /// One page has everything up to a version.
    void saw(int page, long version) {
        long now = System.nanoTime();
        long before = seen[page].getAndUpdate(known -> Math.max(known, version));
        for (long one = before + 1; one <= version; one++) {
            seenByVersion.computeIfAbsent(one, any -> new long[pages])[page] = now;
        }
    }

    /// Waits until everyone has seen everything, and answers how many moves somebody never saw.
    int missing(int moves, int secondsMax) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsMax);
        int whole = whole();
        while (whole < moves && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
            whole = whole();
        }
        return moves - whole;
    }

    double millisAt(double percentile) {
        Histogram micros = new Histogram(3);
        dueByVersion.forEach((version, due) -> micros.recordValue((last(version) - due) / 1_000));
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    long count() {
        return dueByVersion.size();
    }

    private int whole() {
        return (int) dueByVersion.keySet().stream().filter(this::byAll).count();
    }

    private boolean byAll(long version) {
        long[] times = seenByVersion.get(version);
        if (times == null) {
            return false;
        }
        for (long time : times) {
            if (time == 0) {
                return false;
            }
        }
        return true;
    }

    private long last(long version) {
        long last = 0;
        for (long time : seenByVersion.get(version)) {
            last = Math.max(last, time);
        }
        return last;
    }
}
