package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which columns hold which names. They are called by number (`p17_number`, `t3_text`), so that a
/// name, whatever it contains, never becomes part of a query.
final class Columns {

    private final Dictionary dictionary;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Key, Column> columns = new LinkedHashMap<>();

    Columns(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /// The same with one more column; a known one only ever gets wider.
    Columns with(Column column) {
        Columns grown = new Columns(dictionary);
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

    Collection<String> names() {
        return List.copyOf(numbers.keySet());
    }

    Collection<Column> all() {
        return columns.values();
    }

    /// The columns of one name, at most one a kind.
    List<Column> of(String name) {
        return columns.values().stream().filter(column -> column.property().equals(name)).toList();
    }

    @Nullable Column find(String name, Kind kind) {
        return columns.get(new Key(name, kind));
    }

    Optional<String> name(String property, Kind kind) {
        return columns.containsKey(new Key(property, kind))
                ? Optional.of(spelled(property, kind))
                : Optional.empty();
    }

    String name(Column column) {
        return spelled(column.property(), column.kind());
    }

    int number(String name) {
        return numbers.get(name);
    }

    private String spelled(String property, Kind kind) {
        return dictionary.prefix()
                + numbers.get(property)
                + "_"
                + kind.name().toLowerCase(Locale.ROOT);
    }

    private record Key(String property, Kind kind) {}
}
