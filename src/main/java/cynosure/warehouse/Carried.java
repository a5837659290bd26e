package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many events of each name carried which property, and values of which kind, in a stretch of
/// time.
public final class Carried {

    private final Warehouse warehouse;

    public Carried(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// One event name in that time.
    ///
    /// @param properties how many values of which kind, by property; none where there were none
    public record Of(long events, Map<String, Map<Kind, Long>> properties) {

        public static final Of NOTHING = new Of(0, Map.of());

        public Map<Kind, Long> kinds(String property) {
            return properties.getOrDefault(property, Map.of());
        }

        public long with(String property) {
            return kinds(property).values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// By the names of events that there were.
    public Map<String, Of> between(Instant since, Instant until) {
        Columns known = warehouse.layout().propertyColumns();
        List<Column> columns = List.copyOf(known.all());
        StringBuilder counts = new StringBuilder();
        columns.forEach(c -> counts.append(", count(e.").append(known.name(c)).append(')'));
        String sql =
                """
                select n.name, count(*)%s
                from event e join event_name n on n.number = e.name
                where e."at" >= make_timestamp(%d) and e."at" < make_timestamp(%d)
                group by n.name
                """
                        .formatted(
                                counts,
                                since.getEpochSecond() * 1_000_000,
                                until.getEpochSecond() * 1_000_000);
        return warehouse.read(
                connection -> {
                    Map<String, Of> all = new HashMap<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            all.put(
                                    rows.getString(1),
                                    new Of(rows.getLong(2), kinds(rows, columns)));
                        }
                    }
                    return all;
                });
    }

    /// When an event last carried a property; null when it never did.
    public @Nullable Instant last(String event, String property) {
        return moment(event, property, null, "max", Instant.EPOCH);
    }

    /// When a property first had a value of this kind, from a moment on; null when it never had.
    public @Nullable Instant first(String event, String property, Kind kind, Instant since) {
        return moment(event, property, kind, "min", since);
    }

    private @Nullable Instant moment(
            String event, String property, @Nullable Kind kind, String which, Instant since) {
        WarehouseLayout layout = warehouse.layout();
        String holds =
                layout.propertyColumns().of(property).stream()
                        .filter(column -> kind == null || column.kind() == kind)
                        .map(column -> layout.propertyColumns().name(column) + " is not null")
                        .collect(Collectors.joining(" or "));
        if (holds.isEmpty() || layout.event(event).isEmpty()) {
            return null;
        }
        String sql =
                "select %s(\"at\") from event where name = %d and (%s) and \"at\" >= make_timestamp(%d)"
                        .formatted(
                                which,
                                ((EventNumber) layout.event(event).orElseThrow()).number(),
                                holds,
                                since.getEpochSecond() * 1_000_000);
        return warehouse.read(connection -> Tables.instant(connection, sql));
    }

    private static Map<String, Map<Kind, Long>> kinds(ResultSet row, List<Column> columns)
            throws SQLException {
        Map<String, Map<Kind, Long>> properties = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            long count = row.getLong(3 + i);
            if (count > 0) {
                properties
                        .computeIfAbsent(
                                columns.get(i).property(), any -> new EnumMap<>(Kind.class))
                        .put(columns.get(i).kind(), count);
            }
        }
        return properties;
    }
}
