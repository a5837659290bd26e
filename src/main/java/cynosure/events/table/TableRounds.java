package cynosure.events.table;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads each table when it is its turn, two at once at most, for as long as the server runs. What
/// can't be read is tried again, soon at first and then less and less often.
public final class TableRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TableRounds.class);
    private static final int PAUSE_SECONDS = 5;
    private static final int AT_ONCE = 2;
    private static final int STOP_SECONDS_MAX = 4;

    private final EventTables tables;
    private final TableReader reader;
    private final Clock clock;
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService readers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("table-", 0).factory());
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tables").daemon().factory());

    public TableRounds(EventTables tables, TableReader reader, Clock clock) {
        this.tables = tables;
        this.reader = reader;
        this.clock = clock;
    }

    /// A reading on its way.
    public static final class Way {

        private final Stop stop = new Stop();
        private volatile long rows;
        private volatile long events;
        private volatile @Nullable BigDecimal mark;

        private void reached(long rows, long events, BigDecimal mark) {
            this.rows = rows;
            this.events = events;
            this.mark = mark;
        }

        public boolean stopping() {
            return stop.asked();
        }

        public long rows() {
            return rows;
        }

        public long events() {
            return events;
        }

        public Optional<BigDecimal> mark() {
            return Optional.ofNullable(mark);
        }
    }

    /// From now on it looks every few seconds.
    public TableRounds begin() {
        clockwork.scheduleWithFixedDelay(
                this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /// Reads a table as soon as there is room.
    public void soon(String id) {
        tables.hurry(id);
        clockwork.execute(this::look);
    }

    /// Stops reading a table. What has come in stays.
    public void halt(String id) {
        tables.put(id, EventTable.State.PAUSED);
        Way way = ways.get(id);
        if (way != null) {
            way.stop.ask();
        }
    }

    public Optional<Way> way(String id) {
        return Optional.ofNullable(ways.get(id));
    }

    /// Begins to read each table whose turn it is.
    void look() {
        try {
            for (EventTable table : tables.all()) {
                boolean due =
                        table.next().filter(next -> !next.isAfter(clock.instant())).isPresent();
                if (due && !ways.containsKey(table.id()) && room.tryAcquire()) {
                    Way way = new Way();
                    ways.put(table.id(), way);
                    readers.execute(() -> read(table, way));
                }
            }
        } catch (RuntimeException e) {
            LOG.error("The tables could not be looked at; they are in a few seconds.", e);
        }
    }

    private void read(EventTable table, Way way) {
        try {
            Instant begun = clock.instant();
            Problem problem = problem(table, way);
            if (!way.stop.asked()) {
                tables.tried(table.id(), problem == null ? begun : clock.instant(), problem);
            }
        } catch (RuntimeException e) {
            LOG.error("What came of reading {} could not be written down.", table.name(), e);
        } finally {
            ways.remove(table.id());
            room.release();
        }
    }

    private @Nullable Problem problem(EventTable table, Way way) {
        try {
            TableReader.Read read = reader.read(table, way::reached, way.stop);
            if (read.rows() > 0) {
                LOG.info(
                        "{}: {} rows read, {} events new.",
                        table.name(),
                        read.rows(),
                        read.events());
            }
            return null;
        } catch (Fault fault) {
            if (!way.stop.asked()) {
                LOG.warn("{} could not be read: {}", table.name(), fault.getMessage());
            }
            return fault.problems().first();
        } catch (RuntimeException e) {
            LOG.error("{} could not be read.", table.name(), e);
            return Problem.of(
                    "events.table-broken",
                    "Reading %s broke off: %s."
                            .formatted(table.name(), e.getClass().getSimpleName()),
                    "Nothing is lost; it is tried again by itself. The server's log says more.");
        }
    }

    @Override
    public void close() {
        clockwork.shutdown();
        ways.values().forEach(way -> way.stop.ask());
        readers.shutdown();
        try {
            if (!readers.awaitTermination(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
