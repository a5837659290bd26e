package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Catalog.EventName;
import cynosure.warehouse.Catalog.Property;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the catalogue: one pass over all events, then a look at a few of each name.
final class CatalogReader {

    private static final int NAMES_WITH_EXAMPLES = 100;
    private static final int EXAMPLES = 4;
    private static final int EXAMPLE_LENGTH = 60;

    private final Connection connection;
    private final WarehouseLayout layout;
    private final List<Column> columns;

    private CatalogReader(Connection connection, WarehouseLayout layout) {
        this.connection = connection;
        this.layout = layout;
        Stream<Column> ofGroups =
                layout.groupColumns().all().stream()
                        .filter(column -> !layout.properties().contains(column.property()));
        this.columns = Stream.concat(layout.propertyColumns().all().stream(), ofGroups).toList();
    }

    static Catalog read(Connection connection, WarehouseLayout layout) throws SQLException {
        return new CatalogReader(connection, layout).read();
    }

    private Catalog read() throws SQLException {
        StringBuilder counts = new StringBuilder();
        columns.forEach(column -> counts.append(", count(").append(name(column)).append(')'));
        String sql =
                """
                select n.name, e.*
                from (select name, count(*) as rows, min("at"), max("at")%s
                      from event
                      group by name) e
                    join event_name n on n.number = e.name
                order by e.rows desc, n.name
                """
                        .formatted(counts);
        List<EventName> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                events.add(event(rows, events.size() < NAMES_WITH_EXAMPLES));
            }
        }
        Instant first = events.stream().map(EventName::first).min(Instant::compareTo).orElse(null);
        Instant last = events.stream().map(EventName::last).max(Instant::compareTo).orElse(null);
        return new Catalog(events, traits(), SeriesStore.names(connection), first, last);
    }

    private EventName event(ResultSet row, boolean withExamples) throws SQLException {
        String name = row.getString(1);
        Map<Column, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (row.getLong(6 + i) > 0) {
                counts.put(columns.get(i), row.getLong(6 + i));
            }
        }
        Map<Column, Set<String>> examples =
                withExamples && !counts.isEmpty()
                        ? examples(row.getInt(2), List.copyOf(counts.keySet()))
                        : Map.of();
        return new EventName(
                name,
                row.getLong(3),
                Tables.instant(row, 4),
                Tables.instant(row, 5),
                properties(counts, examples));
    }

    /// Each trait with how often it was told and a few of the values that were.
    private List<Property> traits() throws SQLException {
        Columns traits = layout.traitColumns();
        Map<Column, Long> counts = new LinkedHashMap<>();
        Map<Column, Set<String>> examples = new LinkedHashMap<>();
        for (Column column : traits.all()) {
            String sql = "select count(%1$s) from trait".formatted(traits.name(column));
            counts.put(column, Tables.number(connection, sql));
            examples.put(column, told(traits.name(column)));
        }
        return properties(counts, examples);
    }

    private Set<String> told(String column) throws SQLException {
        String sql =
                "select distinct %1$s from trait where %1$s is not null order by 1 limit %2$d"
                        .formatted(column, EXAMPLES);
        Set<String> examples = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                keep(examples, rows.getObject(1));
            }
        }
        return examples;
    }

    private static List<Property> properties(
            Map<Column, Long> counts, Map<Column, Set<String>> examples) {
        Map<String, Property> properties = new LinkedHashMap<>();
        counts.forEach(
                (column, count) -> {
                    List<String> few = List.copyOf(examples.getOrDefault(column, Set.of()));
                    properties.merge(
                            column.property(),
                            new Property(column.property(), EnumSet.of(column.kind()), count, few),
                            CatalogReader::both);
                });
        return List.copyOf(properties.values());
    }

    private static Property both(Property one, Property other) {
        Set<Kind> kinds = EnumSet.copyOf(one.kinds());
        kinds.addAll(other.kinds());
        List<String> examples = new ArrayList<>(one.examples());
        examples.addAll(other.examples());
        return new Property(one.name(), kinds, one.count() + other.count(), examples);
    }

    /// A few different values of each column, from the first thousand events of this name.
    private Map<Column, Set<String>> examples(int event, List<Column> wanted) throws SQLException {
        StringBuilder selected = new StringBuilder();
        wanted.forEach(column -> selected.append(", ").append(name(column)));
        String sql =
                """
                select %s
                from event
                where name = ?
                limit 1000
                """
                        .formatted(selected.substring(2));
        Map<Column, Set<String>> examples = new LinkedHashMap<>();
        wanted.forEach(column -> examples.put(column, new LinkedHashSet<>()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, event);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int i = 0; i < wanted.size(); i++) {
                        keep(examples.get(wanted.get(i)), rows.getObject(i + 1));
                    }
                }
            }
        }
        return examples;
    }

    private static void keep(Set<String> examples, @Nullable Object value) {
        if (value != null && examples.size() < EXAMPLES) {
            examples.add(shown(value));
        }
    }

    private static String shown(Object value) {
        String text = value instanceof Number ? Answers.text(value) : value.toString();
        return text.length() <= EXAMPLE_LENGTH ? text : text.substring(0, EXAMPLE_LENGTH) + "…";
    }

    private String name(Column column) {
        return layout.column(column.property(), column.kind()).orElseThrow();
    }
}
