package cynosure.events;

import cynosure.events.RefusedEvents.Settled;
import cynosure.events.log.Disk;
import cynosure.events.log.EventLog;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.LogSettings;
import cynosure.events.log.Receipt;
import cynosure.events.privacy.Door;
import cynosure.events.watch.Watch;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what clients send, answers when it is safe in the log, and brings it into the warehouse
/// every second. What fails on the way there stays in the log and is tried again.
public final class Collector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

    private final EventLog log;
    private final Door door;
    private final Collected collected;
    private final Watch watch = Watch.begin();
    private final Clock clock;
    private final Flusher flusher;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("event-flush").daemon().factory());
    private long through = -1;
    private volatile boolean failing;

    private Collector(
            EventLog log, Door door, Warehouse warehouse, Collected collected, Clock clock) {
        this.log = log;
        this.door = door;
        this.collected = collected;
        this.flusher = new Flusher(log, warehouse, collected, clock, watch.lags());
        this.clock = clock;
        clockwork.scheduleWithFixedDelay(this::flushAgain, 0, 1, TimeUnit.SECONDS);
    }

    /// Opens the log in this folder, and goes on where it was left.
    public static Collector open(Path folder, Door door, Warehouse warehouse, Clock clock) {
        try {
            return open(FolderDisk.at(folder), LogSettings.usual(), door, warehouse, clock);
        } catch (IOException e) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "events.no-log",
                            "The log of events in "
                                    + folder
                                    + " can't be opened: "
                                    + e.getMessage(),
                            "Check that the folder can be read and written to."));
        }
    }

    /// Opens the log on a disk of the caller's.
    public static Collector open(
            Disk disk, LogSettings settings, Door door, Warehouse warehouse, Clock clock)
            throws IOException {
        Collected collected = Collected.in(warehouse);
        EventLog log =
                EventLog.open(disk, settings, new SecureRandom()::nextLong, collected.through());
        log.found().damages().forEach(damage -> LOG.error("The log of events: {}", damage));
        return new Collector(log, door, warehouse, collected, clock);
    }

    /// Keeps all of it that may be kept, or refuses all of it with the reason.
    ///
    /// @param dialect the name of the dialect they came in; what is unclear is read again in it
    public Receipt keep(List<Arrival> arrivals, String dialect) {
        return door.through(
                arrivals,
                kept -> {
                    Receipt receipt =
                            log.append(
                                    kept.stream()
                                            .map(one -> ArrivalText.entry(said(one, dialect)))
                                            .toList());
                    look(kept, receipt);
                    return receipt;
                });
    }

    /// What can be seen of events while they arrive.
    public Watch watch() {
        return watch;
    }

    private void look(List<Arrival> arrivals, Receipt receipt) {
        switch (receipt) {
            case Receipt.Durable _ -> watch.passing().saw(arrivals, clock.instant());
            case Receipt.Refused(Receipt.Why why) -> {
                if (why != Receipt.Why.TOO_LARGE && !arrivals.isEmpty()) {
                    watch.turned().add(arrivals.getFirst().source());
                }
            }
        }
    }

    /// Brings in what was refused before and is understood by now, as it may be kept.
    public void again(List<Arrival> arrivals, Settled settled) {
        door.through(
                arrivals,
                kept -> {
                    flusher.bring(kept, settled);
                    return settled;
                });
    }

    private static Arrival said(Arrival arrival, String dialect) {
        return arrival instanceof Arrival.Unclear unclear ? unclear.in(dialect) : arrival;
    }

    /// Brings in what is safe by now, without waiting for the next second. Answers how many events
    /// were new.
    public long flush() throws IOException {
        return flusher.flush();
    }

    /// Brings in all there is by now, and deletes the files of the log it stood in.
    public void empty() throws IOException {
        log.turn();
        flusher.flush();
        log.release(collected.through());
    }

    /// Whether what is safe in the log can't be brought into the warehouse just now.
    public boolean failing() {
        return failing;
    }

    public Collected collected() {
        return collected;
    }

    @Override
    public void close() throws IOException {
        clockwork.close();
        log.close();
    }

    private void flushAgain() {
        long last = log.last();
        if (last == through) {
            return;
        }
        try {
            flusher.flush();
            through = last;
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                LOG.error("Events could not be brought from the log into the event store.", e);
            }
            failing = true;
        }
    }
}
