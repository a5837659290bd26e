package cynosure.warehouse;

import cynosure.compiler.Layout;
import cynosure.metric.Vocabulary.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which column holds which property, as it was at one moment.
///
/// Columns are called by number (`p17_number`), so a property's name, whatever it contains, never
/// becomes part of a query. A layout never changes; after more has been written, ask the warehouse
/// for a new one. Columns are only ever added, so an old layout stays valid.
public final class WarehouseLayout implements Layout {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Key, Column> columns = new LinkedHashMap<>();

    WarehouseLayout() {}

    /// The layout with one more column; a known one only ever gets wider.
    WarehouseLayout with(Column column) {
        WarehouseLayout grown = new WarehouseLayout();
        grown.numbers.putAll(numbers);
        grown.columns.putAll(columns);
        grown.put(column, numbers.getOrDefault(column.property(), numbers.size() + 1));
        return grown;
    }

    void put(Column column, int number) {
        numbers.put(column.property(), number);
        columns.merge(
                new Key(column.property(), column.kind()),
                column,
                (old, now) ->
                        new Column(old.property(), old.kind(), old.width().widest(now.width())));
    }

    @Override
    public String table() {
        return "event";
    }

    @Override
    public Optional<String> column(String property, Kind kind) {
        return columns.containsKey(new Key(property, kind))
                ? Optional.of(name(property, kind))
                : Optional.empty();
    }

    /// The names of all properties.
    public Collection<String> properties() {
        return List.copyOf(numbers.keySet());
    }

    Collection<Column> columns() {
        return columns.values();
    }

    @Nullable Column find(String property, Kind kind) {
        return columns.get(new Key(property, kind));
    }

    int number(String property) {
        return numbers.get(property);
    }

    String name(Column column) {
        return name(column.property(), column.kind());
    }

    private String name(String property, Kind kind) {
        return "p" + numbers.get(property) + "_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private record Key(String property, Kind kind) {}
}
