package cynosure.warehouse;

import cynosure.problem.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The move of staged events into the table of all events.
record Landing(Warehouse warehouse, Connection connection, List<Column> columns, boolean withIds) {

    static String stagingTable(List<Column> columns) {
        StringBuilder sql = new StringBuilder("create temp table staging (");
        sql.append("name varchar, actor varchar, \"at\" timestamp, id varchar");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(", c").append(i).append(' ').append(columns.get(i).type());
        }
        return sql.append(')').toString();
    }

    Landed fromStaging() throws SQLException {
        WarehouseLayout layout = makeRoom();
        int number = nextNumber();
        long staged = count();
        long events = insert(layout, number);
        return landed(number, events, staged - events);
    }

    private WarehouseLayout makeRoom() throws SQLException {
        WarehouseLayout layout = Tables.layout(connection);
        for (Column column : columns) {
            layout = Tables.add(connection, layout, column);
        }
        if (layout.properties().size() > warehouse.propertiesMax()) {
            throw Fault.mistake(
                    "warehouse.too-many-properties",
                    "With these there would be %,d different properties; %,d are the most."
                            .formatted(layout.properties().size(), warehouse.propertiesMax()),
                    "Leave out columns that no metric needs, or allow more in the settings.");
        }
        return layout;
    }

    private long insert(WarehouseLayout layout, int number) throws SQLException {
        StringBuilder into = new StringBuilder();
        StringBuilder from = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            into.append(", ").append(layout.name(columns.get(i)));
            from.append(", c").append(i);
        }
        String sql =
                """
                insert into event (name, actor, "at", id, import_number%s)
                select name, actor, "at", id, ?%s
                from %s
                """
                        .formatted(into, from, withIds ? NEW_IDS : "staging");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            return statement.executeLargeUpdate();
        }
    }

    /// The first staged event of each id that is not there yet, and all that have no id.
    private static final String NEW_IDS =
            """
            (select *
             from (select *, row_number() over (partition by id order by rowid) as copy
                   from staging) as numbered
             where id is null
                or (copy = 1 and id not in (select id from event where id is not null)))
            """;

    private int nextNumber() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select nextval('import_number')")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from staging")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Landed landed(int number, long events, long merged) throws SQLException {
        String sql = "select min(\"at\"), max(\"at\") from event where import_number = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Landed(number, events, merged, instant(rows, 1), instant(rows, 2));
            }
        }
    }

    static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
