package cynosure.events.privacy;

import cynosure.events.Arrival;
import cynosure.events.privacy.Noticed.Count;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything passes that comes in, before any of it is written: what clients send on its way
/// into the log, and rows of files on their way into the warehouse.
public final class Door implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int SECONDS_BETWEEN_NOTES = 10;

    private final Privacy privacy;
    private final PrivacyKey key;
    private final Clock clock;
    private final Noticed noticed = new Noticed();
    private final ReadWriteLock passing = new ReentrantReadWriteLock(true);
    private volatile Set<String> forgotten;
    private final ConcurrentMap<String, Gate> gates = new ConcurrentHashMap<>();
    private final ScheduledExecutorService notes =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("privacy-notes").daemon().factory());

    public Door(Privacy privacy, PrivacyKey key, Clock clock) {
        this.privacy = privacy;
        this.key = key;
        this.clock = clock;
        this.forgotten = privacy.forgotten();
        notes.scheduleWithFixedDelay(
                this::noteAgain, SECONDS_BETWEEN_NOTES, SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
    }

    /// Hands on what of these may be kept, as it may be kept. Rules that change meanwhile wait
    /// until it was taken, so that nothing comes in by a rule of yesterday.
    public <T> T through(List<Arrival> arrivals, Function<List<Arrival>, T> taken) {
        passing.readLock().lock();
        try {
            List<Arrival> kept = new ArrayList<>(arrivals.size());
            for (Arrival arrival : arrivals) {
                of(arrival.source()).through(arrival).ifPresent(kept::add);
            }
            return taken.apply(kept);
        } finally {
            passing.readLock().unlock();
        }
    }

    /// The door of one source, or of [Privacy#FILES].
    public Gate of(String source) {
        return gates.computeIfAbsent(
                source,
                any ->
                        new Gate(
                                source,
                                privacy.rules(source),
                                key,
                                () -> forgotten,
                                noticed,
                                clock));
    }

    /// Reads the rules anew. When it comes back, nothing comes in by the old ones any more.
    public void changed() {
        passing.writeLock().lock();
        try {
            forgotten = privacy.forgotten();
            gates.clear();
        } finally {
            passing.writeLock().unlock();
        }
    }

    /// Writes down what was noticed so far.
    public void note() {
        List<Count> counts = noticed.take();
        if (!counts.isEmpty()) {
            privacy.note(counts);
        }
    }

    @Override
    public void close() {
        notes.close();
        note();
    }

    private void noteAgain() {
        try {
            note();
        } catch (RuntimeException e) {
            LOG.warn("What was left out at the door could not be counted.", e);
        }
    }
}
