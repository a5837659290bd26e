package cynosure.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where in all texts of the store an id is mentioned, whatever the table.
record Mentions(Connection connection) {

    /// Rows and values in which one of these ids stands as a word of its own, in whatever table: of
    /// some tables the row goes, in all others another word takes its place, the same everywhere.
    long replace(Collection<String> ids, String stand, Set<String> wholeRows) throws SQLException {
        if (ids.isEmpty()) {
            return 0;
        }
        long found = 0;
        for (Place place : places()) {
            boolean goes = wholeRows.contains(place.named);
            String what =
                    goes
                            ? "delete from %1$s where %3$s"
                            : "update %1$s set %2$s = regexp_replace(%2$s, ?, ?, 'g') where %3$s";
            String where = any(place, ids) + " and regexp_matches(" + place.column() + ", ?)";
            String sql = what.formatted(place.table(), place.column(), where);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int at = 1;
                if (!goes) {
                    statement.setString(at++, words(ids));
                    statement.setString(at++, "\\1" + stand + "\\3");
                }
                at = bind(statement, at, ids);
                statement.setString(at, words(ids));
                found += statement.executeUpdate();
            }
        }
        return found;
    }

    /// In how many values of the whole store one of these ids stands as a word of its own, and in
    /// how many only as a part of a longer one.
    long[] standing(Collection<String> ids) throws SQLException {
        long[] standing = new long[2];
        if (ids.isEmpty()) {
            return standing;
        }
        for (Place place : places()) {
            String sql =
                    "select count(*) filter (where regexp_matches(%s, ?)), count(*) from %s where %s"
                            .formatted(place.column(), place.table(), any(place, ids));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, words(ids));
                bind(statement, 2, ids);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    standing[0] += rows.getLong(1);
                    standing[1] += rows.getLong(2) - rows.getLong(1);
                }
            }
        }
        return standing;
    }

    private static String any(Place place, Collection<String> ids) {
        String one = "contains(" + place.column() + ", ?)";
        return "(" + String.join(" or ", Collections.nCopies(ids.size(), one)) + ")";
    }

    private static int bind(PreparedStatement statement, int first, Collection<String> ids)
            throws SQLException {
        int at = first;
        for (String id : ids) {
            statement.setString(at++, id);
        }
        return at;
    }

    /// A column, its names safe to stand in query text once quoted.
    private record Place(String named, String holding) {

        String table() {
            return Quoted.name(named);
        }

        String column() {
            return Quoted.name(holding);
        }
    }

    private List<Place> places() throws SQLException {
        return columns(null, null, "VARCHAR");
    }

    /// Whether there is such a column.
    boolean holds(String table, String column, String type) throws SQLException {
        return !columns(table, column, type).isEmpty();
    }

    private List<Place> columns(@Nullable String table, @Nullable String column, String type)
            throws SQLException {
        List<Place> places = new ArrayList<>();
        String sql =
                """
                select table_name, column_name
                from duckdb_columns()
                where not internal and database_name = current_database()
                    and schema_name = 'main' and data_type = ?
                    and table_name = coalesce(?, table_name)
                    and column_name = coalesce(?, column_name)
                order by table_name, column_index
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, type);
            statement.setString(2, table);
            statement.setString(3, column);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(new Place(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return places;
    }

    /// None of the letters that ids are made of may stand beside it.
    private static String words(Collection<String> ids) {
        String any = ids.stream().map(Mentions::escaped).collect(Collectors.joining("|"));
        return "(^|[^A-Za-z0-9_-])(" + any + ")($|[^A-Za-z0-9_-])";
    }

    private static String escaped(String id) {
        return id.replaceAll("([\\\\.\\[\\]{}()*+?^$|/-])", "\\\\$1");
    }
}
