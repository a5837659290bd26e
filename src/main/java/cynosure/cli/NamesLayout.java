package cynosure.cli;

import cynosure.compiler.Layout;
import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where events would lie if everything were called as a sentence calls it: a column a property,
/// events by their names.
///
/// A property that a sentence takes for several kinds of value has a column each: `items_text`,
/// `items_number`. One that is called like a column every event has stands with `property_` before
/// it.
///
/// @param kinds what the sentence takes its properties for
record NamesLayout(Map<String, Set<Kind>> kinds) implements Layout {

    static final List<String> FIXED = List.of("name", "actor", "at", "session", "since_first");

    @Override
    public String table() {
        return "event";
    }

    @Override
    public Optional<Object> event(String name) {
        return Optional.of(name);
    }

    @Override
    public Optional<String> column(String property, Kind kind) {
        Set<Kind> used = kinds.getOrDefault(property, Set.of());
        boolean text = used.isEmpty() && kind == Kind.TEXT;
        return text || used.contains(kind)
                ? Optional.of(quoted(column(property, kind, used)))
                : Optional.empty();
    }

    private static String column(String property, Kind kind, Set<Kind> used) {
        String column =
                FIXED.contains(property.toLowerCase(Locale.ROOT))
                        ? "property_" + property
                        : property;
        return used.size() < 2 ? column : column + "_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
