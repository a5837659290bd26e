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
import org.jspecify.annotations.Nullable;

/// Where in all texts of the store an id is mentioned, whatever the table.
///
/// The id of somebody else in which one of these stands is left as it is, there and wherever it
/// stands alone: whoever has it would become two people.
record Mentions(Connection connection) {

    /// Between two words stands what belongs to both, so that each second one is met first.
    private static final int PASSES = 2;

    private static final Place ACTOR = new Place("actor", "id");

    /// Rows and values in which one of these ids stands as a word of its own, in whatever table: of
    /// some tables the row goes, in all others another word takes its place, the same everywhere.
    long replace(Collection<String> ids, String stand, Set<String> wholeRows) throws SQLException {
        long found = 0;
        List<String> others = others(ids);
        for (Place place : places()) {
            for (IdWords words : place.equals(ACTOR) ? List.<IdWords>of() : IdWords.of(ids)) {
                found += replace(place, words, others, stand, wholeRows.contains(place.named));
            }
        }
        return found;
    }

    private long replace(
            Place place, IdWords words, List<String> others, String stand, boolean wholeRow)
            throws SQLException {
        String where =
                " where %s and regexp_matches(%s, ?) and %s"
                        .formatted(any(place, words.ids()), place.column(), own(place, others));
        String change =
                wholeRow
                        ? "delete from " + place.table()
                        : "update %1$s set %2$s = regexp_replace(%2$s, ?, ?, 'g')"
                                .formatted(place.table(), place.column());
        long found = 0;
        try (PreparedStatement statement = connection.prepareStatement(change + where)) {
            int at = 1;
            if (!wholeRow) {
                statement.setString(at++, words.pattern());
                statement.setString(at++, "\\1" + stand + "\\3");
            }
            at = bind(statement, at, words.ids());
            statement.setString(at++, words.pattern());
            bindOthers(statement, at, others);
            for (int pass = 0, met = 1; pass < PASSES && met > 0; pass++) {
                met = statement.executeUpdate();
                found = Math.max(found, met);
            }
        }
        return found;
    }

    /// In how many values of the whole store one of these ids stands as a word of its own, and in
    /// how many only as a part of a longer one, or of the id of somebody else.
    long[] standing(Collection<String> ids) throws SQLException {
        long[] standing = new long[2];
        List<String> others = others(ids);
        for (Place place : places()) {
            for (IdWords words : IdWords.of(ids)) {
                String sql =
                        "select count(*) filter (where regexp_matches(%s, ?) and %s), count(*) from %s where %s"
                                .formatted(
                                        place.column(),
                                        own(place, others),
                                        place.table(),
                                        any(place, words.ids()));
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, words.pattern());
                    int at = bindOthers(statement, 2, others);
                    bind(statement, at, words.ids());
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        standing[0] += rows.getLong(1);
                        standing[1] += rows.getLong(2) - rows.getLong(1);
                    }
                }
            }
        }
        return standing;
    }

    /// Longer ids that people have in which one of these stands as a word of its own.
    List<String> others(Collection<String> ids) throws SQLException {
        List<String> others = new ArrayList<>();
        for (IdWords words : IdWords.of(ids)) {
            String sql =
                    "select id from actor where %s and regexp_matches(id, ?)"
                            .formatted(any(ACTOR, words.ids()));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int at = bind(statement, 1, words.ids());
                statement.setString(at, words.pattern());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        others.add(rows.getString(1));
                    }
                }
            }
        }
        others.removeAll(ids);
        return others;
    }

    private static String any(Place place, Collection<String> ids) {
        String one = "contains(" + place.column() + ", ?)";
        return "(" + String.join(" or ", Collections.nCopies(ids.size(), one)) + ")";
    }

    /// That a value is not the id of one of these others.
    private static String own(Place place, List<String> others) {
        return others.isEmpty()
                ? "true"
                : "not list_contains(?::varchar[], " + place.column() + ")";
    }

    private static int bind(PreparedStatement statement, int first, Collection<String> ids)
            throws SQLException {
        int at = first;
        for (String id : ids) {
            statement.setString(at++, id);
        }
        return at;
    }

    private int bindOthers(PreparedStatement statement, int first, List<String> others)
            throws SQLException {
        if (others.isEmpty()) {
            return first;
        }
        statement.setArray(first, connection.createArrayOf("VARCHAR", others.toArray()));
        return first + 1;
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
}
