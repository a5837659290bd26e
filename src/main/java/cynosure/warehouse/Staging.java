package cynosure.warehouse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// New events on their way in, kept beside the others until they land all at once.
///
/// What has not landed when this is closed, or when the machine dies, was never there.
public final class Staging implements AutoCloseable {

    private final Warehouse warehouse;
    private final DuckDBConnection connection;
    private final List<Column> columns;
    private final Repeats repeats;
    private final DuckDBAppender appender;
    private boolean ofFile;
    private boolean closed;

    private Staging(
            Warehouse warehouse, DuckDBConnection connection, List<Column> columns, Repeats repeats)
            throws SQLException {
        this.warehouse = warehouse;
        this.connection = connection;
        this.columns = columns;
        this.repeats = repeats;
        Tables.run(connection, table(columns, repeats));
        this.appender = connection.createAppender("temp", "main", "staging");
    }

    static Staging on(
            Warehouse warehouse, DuckDBConnection connection, List<Column> columns, Repeats repeats)
            throws SQLException {
        try {
            return new Staging(warehouse, connection, List.copyOf(columns), repeats);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Says that these rows stand in a file: an event of another file with the same id is the same.
    public Staging ofFile() {
        ofFile = true;
        return this;
    }

    /// Adds one event.
    ///
    /// @param atMicros microseconds since 1970 in UTC
    /// @param id the sender's id, or null; the same id twice is one event
    /// @param values one for each column, of its kind; null where the event has no such value
    public void add(
            String name,
            @Nullable String actor,
            long atMicros,
            @Nullable String id,
            @Nullable Object[] values) {
        add(name, actor, null, atMicros, id, values);
    }

    /// Adds one event that also names the device, or names nothing else.
    ///
    /// @param anonymous what the device is called, or null
    public void add(
            String name,
            @Nullable String actor,
            @Nullable String anonymous,
            long atMicros,
            @Nullable String id,
            @Nullable Object[] values) {
        try {
            appender.beginRow();
            appender.appendNull();
            appender.append(name);
            appender.append(actor);
            appender.append(anonymous);
            appender.appendEpochMicros(atMicros);
            appender.append(id);
            append(values);
            appender.endRow();
        } catch (SQLException e) {
            throw warehouse.failed(e);
        }
    }

    /// Adds all rows of a file at once, as far as that is surely what reading it row by row does.
    ///
    /// @return false when it isn't, or the database could not read the file; nothing was added then
    public boolean fill(BulkFile file, Stop stop) {
        String sql = new BulkQuery(file, columns).sql();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (file.event() == null) {
                statement.setString(1, file.eventName());
            }
            Answers.stoppable(statement, stop, statement::executeUpdate);
            return true;
        } catch (SQLException e) {
            if (Failure.fatal(e)) {
                throw warehouse.failed(e);
            }
            return false;
        }
    }

    /// How many rows there are so far, of those that were not added one by one.
    public long rows() {
        try {
            return Tables.number(connection, "select count(*) from staging");
        } catch (SQLException e) {
            throw warehouse.failed(e);
        }
    }

    /// Adds one event that was sent to us.
    ///
    /// @param anonymous what the device is called, or null
    /// @param at when it happened, as far as we know
    public void add(
            Delivery delivery,
            String name,
            @Nullable String actor,
            @Nullable String anonymous,
            Instant at,
            @Nullable Object[] values) {
        add(delivery, null, name, actor, anonymous, at, values);
    }

    /// Adds that two ids are one person's.
    public void alias(Delivery delivery, String previous, String actor, Instant at) {
        add(delivery, "alias", null, actor, previous, at, new Object[columns.size()]);
    }

    /// Adds something told of a group; the columns are called by its type, a dot and the name.
    public void told(
            Delivery delivery, String type, String group, Instant at, @Nullable Object[] values) {
        add(delivery, "group", type, null, group, at, values);
    }

    private void add(
            Delivery delivery,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String actor,
            @Nullable String other,
            Instant at,
            @Nullable Object[] values) {
        try {
            appender.beginRow();
            appender.append(kind);
            appender.append(name);
            appender.append(actor);
            appender.append(other);
            append(at);
            appender.append(delivery.id());
            appender.append(delivery.source());
            append(delivery.sent());
            append(delivery.received());
            append(delivery.original());
            appender.append(delivery.rest());
            append(values);
            appender.endRow();
        } catch (SQLException e) {
            throw warehouse.failed(e);
        }
    }

    /// Puts all events where they belong, in one transaction together with `also`, which is told
    /// what landed and may write with the same connection.
    public Landed land(Also also) {
        try (Look look = Look.at(connection, Arriving.staged(columns, repeats, 0))) {
            appender.close();
            return warehouse.write(connection, looking -> landing(look, also));
        } catch (SQLException e) {
            throw warehouse.failed(e);
        }
    }

    private Work<Landed> landing(Look look, Also also) throws SQLException {
        look.ahead();
        return lent -> {
            Landed landed = land(lent, look);
            also.write(lent, landed);
            return landed;
        };
    }

    /// Says what would land, and lands nothing; then nothing more can be added.
    public Weighed weigh() {
        try {
            appender.close();
            return new Weighing(connection, Arriving.staged(columns, repeats, 0)).weigh(ofFile);
        } catch (SQLException e) {
            throw warehouse.failed(e);
        }
    }

    private Landed land(Connection lent, Look look) throws SQLException {
        Landings landings = new Landings(lent);
        int number = landings.next();
        Arriving arriving = Arriving.staged(columns, repeats, number);
        if (repeats == Repeats.BY_DELIVERY) {
            new Deliveries(lent, arriving).keep(number, warehouse.delivered, ofFile);
        }
        Instant since = new Landing(lent, arriving, warehouse.propertiesMax()).everything(look);
        long staged = Tables.number(lent, "select count(*) from staging");
        return landings.keep(number, staged, since);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw warehouse.failed(e);
        } finally {
            if (!closed) {
                closed = true;
                warehouse.unstaged();
            }
        }
    }

    static String table(List<Column> columns, Repeats repeats) {
        StringBuilder sql = new StringBuilder("create temp table staging (");
        sql.append("kind varchar, name varchar, actor varchar, other varchar, ");
        sql.append("\"at\" timestamp, id varchar");
        if (repeats == Repeats.BY_DELIVERY) {
            sql.append(", source varchar, sent timestamp, received timestamp");
            sql.append(", original timestamp, rest varchar");
        }
        for (int i = 0; i < columns.size(); i++) {
            sql.append(", c").append(i).append(' ').append(columns.get(i).type());
        }
        return sql.append(')').toString();
    }

    private void append(@Nullable Instant at) throws SQLException {
        if (at == null) {
            appender.appendNull();
        } else {
            appender.append(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        }
    }

    private void append(@Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            append(columns.get(i), values[i]);
        }
    }

    private void append(Column column, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Boolean flag -> appender.append(flag.booleanValue());
            case LocalDateTime time -> appender.append(time);
            case BigDecimal number -> append(column.width(), number);
            default -> throw new IllegalArgumentException("no kind for " + value.getClass());
        }
    }

    private void append(Width width, BigDecimal number) throws SQLException {
        switch (width) {
            case EXACT -> appender.append(number.setScale(6));
            case WIDE -> appender.append(number.setScale(12));
            case REAL -> appender.append(number.doubleValue());
        }
    }
}
