package cynosure.warehouse;

import cynosure.compiler.Query;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of any query, with the words that stand behind the numbers of actors and events.
record Sights(Connection connection) {

    List<Map<String, Object>> of(Query query, Stop stop) throws SQLException {
        List<Map<String, Object>> rows;
        try (PreparedStatement statement = Answers.prepared(connection, query)) {
            rows = Answers.run(statement, stop, Sights::rows);
        }
        Map<Integer, String> actors =
                words(
                        rows,
                        "actor",
                        """
                        select person as number, arg_min(id, row(anonymous, number))
                        from actor
                        where person in (%s)
                        group by person
                        """);
        Map<Integer, String> names =
                words(rows, "name", "select number, name from event_name where number in (%s)");
        for (Map<String, Object> row : rows) {
            row.computeIfPresent(
                    "actor",
                    (_, number) -> {
                        int actor = ((Number) number).intValue();
                        return new ActorNumber(actor, actors.getOrDefault(actor, ""));
                    });
            row.computeIfPresent("name", (_, number) -> names.get(((Number) number).intValue()));
        }
        return rows;
    }

    Optional<ActorNumber> actor(String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select person from actor where id = ? order by anonymous limit 1")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new ActorNumber(rows.getInt(1), id))
                        : Optional.empty();
            }
        }
    }

    private Map<Integer, String> words(List<Map<String, Object>> rows, String column, String sql)
            throws SQLException {
        String numbers =
                rows.stream()
                        .map(row -> row.get(column))
                        .filter(Number.class::isInstance)
                        .map(number -> Integer.toString(((Number) number).intValue()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        var words = new HashMap<Integer, String>();
        if (numbers.isEmpty()) {
            return words;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql.formatted(numbers))) {
            while (found.next()) {
                words.put(found.getInt(1), found.getString(2));
            }
        }
        return words;
    }

    private static List<Map<String, Object>> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        ResultSetMetaData columns = found.getMetaData();
        while (found.next()) {
            var row = new HashMap<String, Object>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                @Nullable Object value = value(found.getObject(i));
                if (value != null) {
                    row.put(columns.getColumnLabel(i), value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(@Nullable Object raw) {
        return switch (raw) {
            case null -> null;
            case Timestamp at -> at.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case BigInteger whole -> new BigDecimal(whole);
            case Double real ->
                    Double.isFinite(real) ? BigDecimal.valueOf(real).stripTrailingZeros() : null;
            default -> raw;
        };
    }
}
