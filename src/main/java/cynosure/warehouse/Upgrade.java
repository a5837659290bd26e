package cynosure.warehouse;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;

/// Brings a store to the present form when it is opened: a new one gets its tables, one written by
/// an earlier version is rewritten, all of it or nothing.
final class Upgrade {

    private final Connection connection;
    private final WarehouseSettings settings;

    private Upgrade(Connection connection, WarehouseSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    static void open(DuckDBConnection root, WarehouseSettings settings) throws SQLException {
        try (DuckDBConnection connection = root.duplicate()) {
            connection.setAutoCommit(false);
            new Upgrade(connection, settings).toPresent();
            connection.commit();
        }
    }

    private void toPresent() throws SQLException {
        if (!Tables.exists(connection, "event")) {
            createTables();
            return;
        }
        int version = Notes.version(connection);
        if (version > Notes.VERSION) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "warehouse.newer",
                            "The events were written by a newer version of Cynosure.",
                            "Start the newer version, or choose another data folder with --data."));
        }
        switch (version) {
            case 1 -> fromText();
            case 2 -> fromIds();
            default -> {}
        }
        SeriesStore.create(connection);
        Deliveries.create(connection);
        if (!Notes.sessionGap(connection).equals(settings.sessionGap())) {
            changeSessions(settings.sessionGap());
        }
    }

    private void createTables() throws SQLException {
        Tables.create(connection);
        SeriesStore.create(connection);
        Deliveries.create(connection);
        Notes.create(connection, settings.sessionGap());
    }

    /// Version 1 kept names and actors as text, and an `identify` was an event like any other.
    private void fromText() throws SQLException {
        Tables.run(connection, "alter table event rename to event_as_text");
        Tables.run(connection, "alter table event_as_text add column kind varchar");
        Tables.run(connection, "alter table event_as_text add column other varchar");
        createTables();
        Columns properties = Dictionary.PROPERTY.read(connection);
        for (Column column : properties.all()) {
            Tables.run(
                    connection,
                    "alter table event add column %s %s"
                            .formatted(properties.name(column), column.type()));
        }
        List<Column> columns = List.copyOf(properties.all());
        Function<Column, String> name = properties::name;
        Arriving all =
                new Arriving(
                        "event_as_text",
                        columns,
                        columns.stream().map(name).toList(),
                        "coalesce(s.import_number, 0)",
                        Repeats.NEVER);
        try (Look look = Look.at(connection, all)) {
            new Landing(connection, all, Integer.MAX_VALUE).everything(look);
        }
        Tables.run(
                connection,
                """
                insert into landing (number, events, first, last, since)
                select import_number, count(*), min("at"), max("at"), min("at")
                from event_as_text
                where import_number is not null
                group by import_number
                order by import_number
                """);
        Tables.run(connection, "drop table event_as_text");
    }

    /// Version 2 took every id for a person.
    private void fromIds() throws SQLException {
        for (String sql :
                List.of(
                        "alter table event add column said integer",
                        "update event set said = actor where actor is not null",
                        "alter table trait add column said integer",
                        "update trait set said = actor",
                        "alter table actor add column anonymous boolean",
                        "alter table actor add column person integer",
                        "update actor set anonymous = false, person = number")) {
            Tables.run(connection, sql);
        }
        Tables.createPeople(connection);
        Notes.version(connection, Notes.VERSION);
    }

    private void changeSessions(Duration gap) throws SQLException {
        Notes.sessionGap(connection, gap);
        Instant since = new Sessions(connection).all();
        Landings landings = new Landings(connection);
        landings.keepChange(landings.next(), since);
    }
}
