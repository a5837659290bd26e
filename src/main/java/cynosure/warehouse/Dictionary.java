package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A table that says which name lies in which columns, and the tables that have those columns.
enum Dictionary {
    /// What events carry.
    PROPERTY("property", "p", List.of("event")),
    /// What was told of actors; each event carries it as it was at its time.
    TRAIT("trait_name", "t", List.of("trait", "event")),
    /// What was told of groups, called by the type of group, a dot and the name; each event carries
    /// what its groups were at its time.
    GROUP("group_trait_name", "g", List.of("group_trait", "event"));

    private final String table;
    private final String prefix;
    private final List<String> holders;

    Dictionary(String table, String prefix, List<String> holders) {
        this.table = table;
        this.prefix = prefix;
        this.holders = holders;
    }

    String prefix() {
        return prefix;
    }

    void create(Connection connection) throws SQLException {
        Tables.run(
                connection,
                """
                create table if not exists %s (
                    number integer not null,
                    name varchar not null,
                    kind varchar not null,
                    width varchar not null)
                """
                        .formatted(table));
    }

    Columns read(Connection connection) throws SQLException {
        String sql =
                "select number, name, kind, width from %s order by number, kind".formatted(table);
        Columns columns = new Columns(this);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Column column =
                        new Column(
                                rows.getString("name"),
                                Kind.valueOf(rows.getString("kind")),
                                Width.valueOf(rows.getString("width")));
                columns.put(column, rows.getInt("number"));
            }
        }
        return columns;
    }

    /// Makes room for one more column, or for wider numbers, and answers what there then is.
    Columns add(Connection connection, Columns columns, Column column) throws SQLException {
        Column known = columns.find(column.property(), column.kind());
        Columns grown = columns.with(column);
        if (known == null) {
            remember(connection, grown.number(column.property()), column);
        } else if (column.width().compareTo(known.width()) > 0) {
            widen(connection, column);
        } else {
            return columns;
        }
        String change = known == null ? "add column %s %s" : "alter %s type %s";
        for (String holder : holders) {
            String sql = "alter table " + holder + " " + change;
            Tables.run(connection, sql.formatted(grown.name(column), column.type()));
        }
        return grown;
    }

    private void remember(Connection connection, int number, Column column) throws SQLException {
        String sql =
                "insert into %s (number, name, kind, width) values (?, ?, ?, ?)".formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.setString(2, column.property());
            statement.setString(3, column.kind().name());
            statement.setString(4, column.width().name());
            statement.executeUpdate();
        }
    }

    private void widen(Connection connection, Column column) throws SQLException {
        String sql = "update %s set width = ? where name = ? and kind = ?".formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, column.width().name());
            statement.setString(2, column.property());
            statement.setString(3, column.kind().name());
            statement.executeUpdate();
        }
    }
}
