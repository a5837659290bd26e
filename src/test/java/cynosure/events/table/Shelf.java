package cynosure.events.table;

import cynosure.events.Desk;
import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.table.EventTable.Every;
import cynosure.events.table.EventTable.State;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.state.Postgres;
import cynosure.warehouse.Stop;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Tables to read from, and a desk that reads them three rows at a time.
final class Shelf implements AutoCloseable {

    static final int ROWS_AT_ONCE = 3;

    static final Watermark BY_TIME = new Watermark("updated_at", Watermark.Kind.TIME, 3600);

    private static final String ORDERS =
            """
            create table orders (id bigint primary key, who text, what text, at timestamptz,
                                 updated_at timestamp, price numeric(9,2), more jsonb)
            """;

    private final String url =
            Postgres.server()
                    .orElseThrow(
                            () -> new AssertionError("Install postgresql, 15 or later, for this."))
                    .emptyDatabase();
    private final Path folder;
    final Desk desk;
    final TableMarks marks;

    Shelf(Path folder) {
        this.folder = folder;
        this.desk = new Desk(folder);
        this.marks = TableMarks.in(desk.warehouse);
    }

    /// One with a table of orders in PostgreSQL.
    static Shelf withOrders(Path folder) {
        Shelf shelf = new Shelf(folder);
        shelf.postgres(ORDERS);
        return shelf;
    }

    /// That table, as it is read.
    EventTable orders(Watermark watermark) {
        return table(place("orders"), watermark);
    }

    /// Writes an order.
    ///
    /// @param updated when the row was written
    void order(int id, String who, String updated) {
        postgres(
                """
                insert into orders
                values (%d, '%s', 'buy', '2026-01-05 09:00:00+00', '%s', 9.50, '{"page": "home"}')
                """
                        .formatted(id, who, updated));
    }

    /// Runs statements in the PostgreSQL that is read from.
    void postgres(String... all) {
        run(url, all);
    }

    /// Runs statements in a DuckDB file, or none.
    void duck(String file, String... all) {
        run("jdbc:duckdb:" + folder.resolve(file), all);
    }

    private static void run(String url, String... all) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Place.Postgres place(String table) {
        return new Place.Postgres(
                "127.0.0.1", port(), database(), "postgres", "", Place.Encryption.PREFER, table);
    }

    int port() {
        return address().getPort();
    }

    String database() {
        return address().getPath().substring(1);
    }

    private URI address() {
        return URI.create(url.substring("jdbc:".length()));
    }

    Allowed allowed() {
        return Allowed.of(List.of("postgresql://127.0.0.1:" + port()), folder);
    }

    TableReader reader() {
        return new TableReader(
                allowed(),
                desk.warehouse,
                marks,
                null,
                Clock.fixed(Desk.NOW, ZoneOffset.UTC),
                ROWS_AT_ONCE);
    }

    /// A table that is read by the columns `who`, `at`, `what`, `id`.
    static EventTable table(Place place, Watermark watermark) {
        return table(
                place,
                watermark,
                new Mapping("who", "at", "what", null, "id", "iso", ZoneOffset.UTC));
    }

    static EventTable table(Place place, Watermark watermark, Mapping mapping) {
        Shape shape = new Shape(Format.JSON_LINES, null, null, false, Export.NONE);
        return new EventTable(
                "t1",
                "Orders",
                place,
                new Recipe(shape, mapping),
                watermark,
                Every.HOUR,
                State.READING,
                0,
                null,
                null,
                Instant.EPOCH);
    }

    TableReader.Read read(EventTable table) {
        return reader().read(table, TableReader.Progress.NONE, new Stop());
    }

    /// The problem with which reading ends.
    Problem refused(EventTable table) {
        try {
            read(table);
        } catch (Fault fault) {
            return fault.problems().first();
        }
        throw new AssertionError("it was read");
    }

    @Override
    public void close() {
        desk.close();
    }
}
