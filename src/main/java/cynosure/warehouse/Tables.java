package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The tables of the warehouse, and the dictionary that says which property lies in which column.
final class Tables {

    private Tables() {}

    static void create(Connection connection) throws SQLException {
        run(
                connection,
                """
                create table if not exists event (
                    name varchar not null,
                    actor varchar,
                    "at" timestamp not null,
                    id varchar,
                    import_number integer)
                """);
        run(
                connection,
                """
                create table if not exists property (
                    number integer not null,
                    name varchar not null,
                    kind varchar not null,
                    width varchar not null)
                """);
        run(connection, "create sequence if not exists import_number");
    }

    static WarehouseLayout layout(Connection connection) throws SQLException {
        String sql = "select number, name, kind, width from property order by number, kind";
        WarehouseLayout layout = new WarehouseLayout();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Column column =
                        new Column(
                                rows.getString("name"),
                                Kind.valueOf(rows.getString("kind")),
                                Width.valueOf(rows.getString("width")));
                layout.put(column, rows.getInt("number"));
            }
        }
        return layout;
    }

    static @Nullable Instant firstEvent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select min(\"at\") from event")) {
            rows.next();
            return Landing.instant(rows, 1);
        }
    }

    /// Makes room for one more column and answers the layout that has it.
    static WarehouseLayout add(Connection connection, WarehouseLayout layout, Column column)
            throws SQLException {
        Column known = layout.find(column.property(), column.kind());
        WarehouseLayout grown = layout.with(column);
        String name = grown.name(column);
        if (known == null) {
            run(connection, "alter table event add column " + name + " " + column.type());
            remember(connection, grown.number(column.property()), column);
        } else if (column.width().compareTo(known.width()) > 0) {
            run(connection, "alter table event alter " + name + " type " + column.type());
            widen(connection, column);
        }
        return grown;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void remember(Connection connection, int number, Column column)
            throws SQLException {
        String sql = "insert into property (number, name, kind, width) values (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.setString(2, column.property());
            statement.setString(3, column.kind().name());
            statement.setString(4, column.width().name());
            statement.executeUpdate();
        }
    }

    private static void widen(Connection connection, Column column) throws SQLException {
        String sql = "update property set width = ? where name = ? and kind = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, column.width().name());
            statement.setString(2, column.property());
            statement.setString(3, column.kind().name());
            statement.executeUpdate();
        }
    }
}
