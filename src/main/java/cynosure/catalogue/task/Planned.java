package cynosure.catalogue.task;

import cynosure.metric.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A property that an event should carry.
///
/// @param kind null where any kind will do
public record Planned(String name, @Nullable Kind kind) {

    static final int NAME_MAX = 200;

    /// Reads one line, such as `pages: number` or `book`; empty where its kind is none that there
    /// is.
    static Optional<Planned> read(String line) {
        int colon = line.lastIndexOf(':');
        if (colon < 0) {
            return Optional.of(new Planned(line.strip(), null));
        }
        String name = line.substring(0, colon).strip();
        String word = line.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (word.isEmpty() || word.equals("any")) {
            return Optional.of(new Planned(name, null));
        }
        for (Kind kind : Kind.values()) {
            if (word(kind).equals(word)) {
                return Optional.of(new Planned(name, kind));
            }
        }
        return Optional.empty();
    }

    /// The lines of a text that can be read.
    public static List<Planned> readAll(String text) {
        List<Planned> all = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> read(line).ifPresent(all::add));
        return all;
    }

    public static String written(List<Planned> all) {
        return String.join("\n", all.stream().map(Planned::line).toList());
    }

    public String line() {
        return kind == null ? name + ": any" : name + ": " + word(kind);
    }

    public static String word(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case FLAG -> "yes or no";
            case TIME -> "time";
        };
    }
}
