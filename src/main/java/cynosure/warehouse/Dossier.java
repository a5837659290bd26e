package cynosure.warehouse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All that is known of a person, told line by line.
public final class Dossier {

    /// Each row of theirs with the delivery that brought it. Two sources may have called two rows
    /// alike that happened at one instant and came in together: both lie in the same order then.
    private static final String BROUGHT =
            """
            with theirs as (
                select rowid as row_at, id from %1$s where actor in (%2$s)
            ), counted as (
                select rowid as row_at, import_number, id, "at",
                       row_number() over (partition by import_number, id, "at"
                           order by rowid) as copy
                from %1$s
                where id in (select id from theirs)
            ), delivered as (
                select landing, id, "at", source, received, rest,
                       row_number() over (partition by landing, id, "at" order by rowid) as copy
                from delivery
                where id in (select id from theirs)
            ), brought as (
                select t.row_at, d.source, d.received, d.rest
                from theirs t
                    left join counted c on c.row_at = t.row_at
                    left join delivered d
                    on d.landing = c.import_number and d.id = c.id and d."at" = c."at"
                       and d.copy = c.copy
            )
            """;

    private final Warehouse warehouse;

    public Dossier(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// Tells everything of the persons who have one of these ids: first the ids, then what was told
    /// of them, then what they did, in the order of time. Answers how many lines that were; none
    /// when nobody has such an id.
    public long tell(Collection<String> ids, Consumer<Map<String, Object>> line) {
        WarehouseLayout layout = warehouse.layout();
        return warehouse.read(
                connection -> {
                    Erasure known = new Erasure(connection);
                    Set<Integer> numbers = known.numbersOf(ids);
                    if (numbers.isEmpty()) {
                        return 0L;
                    }
                    Set<String> names = new LinkedHashSet<>(known.idsOf(ids));
                    names.retainAll(known.present(names));
                    names.forEach(id -> line.accept(ordered("kind", "id", "id", id)));
                    String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
                    long told = told(connection, layout, numbers, marks, line);
                    return names.size() + told + happened(connection, layout, numbers, marks, line);
                });
    }

    private static long told(
            Connection connection,
            WarehouseLayout layout,
            Set<Integer> numbers,
            String marks,
            Consumer<Map<String, Object>> line)
            throws SQLException {
        String sql =
                BROUGHT.formatted("trait", marks)
                        + """
                        select t.*, b.source as from_source, b.received as from_received,
                               b.rest as from_rest
                        from brought b join trait t on t.rowid = b.row_at
                        order by t."at", t.import_number, t.place
                        """;
        return each(
                connection,
                sql,
                numbers,
                row -> {
                    Map<String, Object> one = beginning("told", row);
                    one.put("traits", values(row, layout.traitColumns()));
                    put(one, "more", row.getString("from_rest"));
                    line.accept(one);
                });
    }

    private static long happened(
            Connection connection,
            WarehouseLayout layout,
            Set<Integer> numbers,
            String marks,
            Consumer<Map<String, Object>> line)
            throws SQLException {
        String sql =
                BROUGHT.formatted("event", marks)
                        + """
                        select e.*, n.name as event_called, b.source as from_source,
                               b.received as from_received, b.rest as from_rest
                        from brought b
                            join event e on e.rowid = b.row_at
                            join event_name n on n.number = e.name
                        order by e."at", e.rowid
                        """;
        return each(
                connection,
                sql,
                numbers,
                row -> {
                    Map<String, Object> one = beginning("event", row);
                    one.put("event", row.getString("event_called"));
                    one.put("properties", values(row, layout.propertyColumns()));
                    put(one, "more", row.getString("from_rest"));
                    one.put("known", values(row, layout.traitColumns()));
                    line.accept(one);
                });
    }

    private interface Row {
        void of(ResultSet row) throws SQLException;
    }

    private static long each(Connection connection, String sql, Set<Integer> numbers, Row tell)
            throws SQLException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Integer> all = new ArrayList<>(numbers);
            for (int i = 0; i < all.size(); i++) {
                statement.setInt(i + 1, all.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tell.of(rows);
                    count++;
                }
            }
        }
        return count;
    }

    private static Map<String, Object> beginning(String kind, ResultSet row) throws SQLException {
        Map<String, Object> one = ordered("kind", kind, "at", text(row.getObject("at")));
        put(one, "id", row.getString("id"));
        put(one, "source", row.getString("from_source"));
        put(one, "received", text(row.getObject("from_received")));
        if (row.getString("from_source") == null) {
            one.put("import", row.getInt("import_number"));
        }
        return one;
    }

    private static Map<String, Object> values(ResultSet row, Columns columns) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : columns.all()) {
            put(values, column.property(), text(row.getObject(columns.name(column))));
        }
        return values;
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp at -> at.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
            case LocalDateTime at -> at.toInstant(ZoneOffset.UTC).toString();
            case BigDecimal number -> number.stripTrailingZeros();
            default -> value;
        };
    }

    private static Map<String, Object> ordered(String key, Object value, String next, Object last) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(key, value);
        one.put(next, last);
        return one;
    }
}
