package cynosure.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/// When every act of a run was on the last page that had to show it.
final class Sightings {

    private static final Pattern NUMBER = Pattern.compile("act-(\\d+)-");

    private final Map<Integer, Act> acts = new ConcurrentHashMap<>();
    private final Histogram micros = new SynchronizedHistogram(TimeUnit.MINUTES.toMicros(2), 3);

    private record Act(long dueAt, AtomicInteger left) {}

    /// @param dueAt when it should have been sent: a late sender counts as waiting
    /// @param people how many pages must show it
    String text(int number, long dueAt, int people) {
        acts.put(number, new Act(dueAt, new AtomicInteger(people)));
        return "act-" + number + "-";
    }

    /// Notes every act that a line of a stream shows.
    void saw(String line) {
        Matcher found = NUMBER.matcher(line);
        while (found.find()) {
            int number = Integer.parseInt(found.group(1));
            Act act = acts.get(number);
            if (act != null && act.left().decrementAndGet() == 0) {
                micros.recordValue((System.nanoTime() - act.dueAt()) / 1_000);
                acts.remove(number);
            }
        }
    }

    /// Waits until everyone has seen everything, and answers how many acts somebody never saw.
    int missing(int secondsMax) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsMax);
        while (!acts.isEmpty() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return acts.size();
    }

    double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    long acts() {
        return micros.getTotalCount();
    }
}
