package cynosure.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Says what of the staged events would land.
record Weighing(Connection connection, Arriving arriving) {

    /// @param ofFile whether the rows stand in a file
    Weighed weigh(boolean ofFile) throws SQLException {
        switch (arriving.repeats()) {
            case NEVER -> {}
            case BY_ID -> new Numbering(connection, arriving).findRepeated();
            case BY_DELIVERY -> new Deliveries(connection, arriving).find(null, ofFile);
        }
        String fresh = "from staging";
        if (arriving.repeats() != Repeats.NEVER) {
            fresh += " where rowid not in (select place from repeated)";
        }
        long events = Tables.number(connection, "select count(*) " + fresh);
        return new Weighed(
                events,
                Tables.number(connection, "select count(*) from staging") - events,
                Tables.instant(connection, "select min(\"at\") " + fresh),
                Tables.instant(connection, "select max(\"at\") " + fresh),
                names());
    }

    private List<String> names() throws SQLException {
        String sql =
                """
                select distinct name
                from staging
                where name <> 'identify' and name not in (select name from event_name)
                order by name
                limit 20
                """;
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
