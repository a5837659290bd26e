package cynosure.warehouse;

import cynosure.compiler.Query;
import cynosure.problem.Fault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The events, in one file or in memory: many may read at once, one writes at a time.
///
/// Every reader and the writer get a connection of their own, lent for as long as their [Work]
/// takes. After an error that the database calls fatal the file is opened anew for the next one.
public final class Warehouse implements AutoCloseable {

    final Opening opening;
    private final Lending lending = new Lending();
    final DeliveredKeys.Held delivered = new DeliveredKeys.Held();
    private @Nullable DuckDBConnection root;
    private volatile WarehouseLayout layout;
    private @Nullable Catalog catalog;
    private @Nullable First first;

    private record First(@Nullable Instant at) {}

    private Warehouse(Opening opening) {
        this.opening = opening;
        this.root = opening.open();
        this.layout = read(Tables::layout);
    }

    /// The events kept in `events.duckdb` in this folder, which is made when it is missing.
    public static Warehouse open(Path folder, WarehouseSettings settings) {
        return new Warehouse(new Opening(folder, settings));
    }

    /// Events that are gone when it is closed.
    public static Warehouse inMemory(WarehouseSettings settings) {
        return new Warehouse(new Opening(null, settings));
    }

    /// Which column holds which property just now.
    public WarehouseLayout layout() {
        return layout;
    }

    /// What there is just now: event names, how many, since when, with which properties.
    public Catalog catalog() {
        synchronized (this) {
            if (catalog != null) {
                return catalog;
            }
        }
        WarehouseLayout known = layout();
        Catalog fresh = read(connection -> CatalogReader.read(connection, known));
        synchronized (this) {
            if (layout == known) {
                catalog = fresh;
            }
            return fresh;
        }
    }

    /// When the first event of all happened; null when there is none.
    public @Nullable Instant firstEvent() {
        synchronized (this) {
            if (first != null) {
                return first.at;
            }
        }
        WarehouseLayout known = layout();
        First fresh = new First(read(Tables::firstEvent));
        synchronized (this) {
            if (layout == known) {
                first = fresh;
            }
            return fresh.at;
        }
    }

    /// Runs a compiled query; a stop ends it with a `warehouse.stopped` fault.
    public List<Answer> ask(Query query, Stop stop) {
        return read(connection -> Answers.to(connection, query, stop));
    }

    /// Runs a query that shows subjects or events one by one. Each row is a value a column: `actor`
    /// an [ActorNumber], `name` an event's name, numbers decimal, times instants; what is missing
    /// has no entry.
    public List<Map<String, Object>> show(Query query, Stop stop) {
        return read(connection -> new Sights(connection).of(query, stop));
    }

    /// The actor of this id; empty when nobody of that id did anything.
    public Optional<ActorNumber> actor(String id) {
        return read(connection -> new Sights(connection).actor(id));
    }

    /// The number of the latest landing; 0 before the first.
    public int lastLanding() {
        return read(connection -> new Landings(connection).last());
    }

    /// The earliest instant at which the past looks different from how it looked right after this
    /// landing; empty when nothing has changed. A session counts from its beginning, so what is
    /// said of sessions that began before this instant still holds.
    public Optional<Instant> changedSince(int landing) {
        return read(connection -> new Landings(connection).changedSince(landing));
    }

    /// Keeps the days of this zone, for the questions that are asked in it.
    public void daysOf(ZoneId zone) {
        if (layout().actorDays(zone).isEmpty()) {
            write(
                    connection -> {
                        new ActorDays(connection).in(zone);
                        return null;
                    });
        }
    }

    /// Runs a compiled query for how many users did how much.
    public List<Amount> amounts(Query query) {
        return read(connection -> Answers.amounts(connection, query));
    }

    /// Runs a compiled query for a property's commonest values.
    public Values values(Query query) {
        return read(connection -> Answers.values(connection, query));
    }

    public <T extends @Nullable Object> T read(Work<T> work) {
        try {
            return lending.reading(
                    () -> {
                        try (DuckDBConnection connection = connect()) {
                            return work.with(connection);
                        }
                    });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Does the work in one transaction: all of it or nothing.
    public <T extends @Nullable Object> T write(Work<T> work) {
        try {
            return lending.writing(
                    () -> {
                        try (DuckDBConnection connection = connect()) {
                            return committed(connection, work);
                        }
                    });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// A place to put new events beside the others until all of them are there.
    public Staging stage(List<Column> columns, boolean withIds) {
        return staging(columns, withIds ? Repeats.BY_ID : Repeats.NEVER);
    }

    /// A place for events that were sent to us: what a source sends twice is there once.
    public Staging stageDeliveries(List<Column> columns) {
        return staging(columns, Repeats.BY_DELIVERY);
    }

    /// How many more properties and traits there may be.
    public int room() {
        WarehouseLayout known = layout();
        return propertiesMax()
                - known.properties().size()
                - known.traits().size()
                - known.groupTraits().size();
    }

    int propertiesMax() {
        return opening.settings().propertiesMax();
    }

    /// Does the work in one transaction while nobody gathers events: what was gathered before has
    /// landed or is gone.
    <T extends @Nullable Object> T unchanged(Work<T> work) {
        try {
            return lending.unchanged(() -> write(work));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Writes everything into a new file. What is asked is answered meanwhile; what comes in waits.
    void rewrite() {
        if (opening.folder() == null) {
            return;
        }
        Rewriting rewriting = new Rewriting(opening.folder(), opening.settings());
        try {
            lending.unchanged(
                    () -> {
                        rewriting.prepare();
                        lending.alone(() -> swap(rewriting));
                        return rewriting;
                    });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private synchronized void swap(Rewriting rewriting) {
        close();
        rewriting.swap();
        root = opening.open();
    }

    private Staging staging(List<Column> columns, Repeats repeats) {
        lending.stage();
        try {
            return Staging.on(this, connect(), columns, repeats);
        } catch (SQLException e) {
            lending.unstage();
            throw failed(e);
        } catch (RuntimeException e) {
            lending.unstage();
            throw e;
        }
    }

    void unstaged() {
        lending.unstage();
    }

    /// Does in one transaction what `preparing` answers, which makes tables of the moment alone.
    <T extends @Nullable Object> T write(DuckDBConnection connection, Work<Work<T>> preparing)
            throws SQLException {
        return lending.writing(() -> committed(connection, preparing.with(connection)));
    }

    private <T extends @Nullable Object> T committed(DuckDBConnection connection, Work<T> work)
            throws SQLException {
        try {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.commit();
            refresh(connection);
            return result;
        } catch (SQLException | RuntimeException e) {
            Failure.rollBack(connection, e);
            throw e;
        }
    }

    Fault failed(SQLException e) {
        if (Failure.fatal(e)) {
            forget();
        }
        return Failure.of(e);
    }

    private void refresh(DuckDBConnection connection) throws SQLException {
        WarehouseLayout fresh = Tables.layout(connection);
        connection.commit();
        synchronized (this) {
            layout = fresh;
            catalog = null;
            first = null;
        }
    }

    private synchronized DuckDBConnection connect() throws SQLException {
        if (root == null) {
            root = opening.open();
        }
        return root.duplicate();
    }

    private synchronized void forget() {
        if (root != null && opening.folder() != null) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        if (root == null) {
            return;
        }
        try {
            root.close();
        } catch (SQLException e) {
            throw Failure.of(e);
        } finally {
            root = null;
        }
    }
}
