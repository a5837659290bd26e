package cynosure.events;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to read one kind of file: its shape and what its columns mean.
public record Recipe(Shape shape, Mapping mapping) {

    /// Guess everything.
    public static final Recipe GUESS = new Recipe(Shape.GUESS, Mapping.GUESS);

    /// The recipe in words, as it is kept with an import.
    public String words() {
        Mapping m = mapping;
        return Stream.of(
                        export(),
                        format(),
                        said("user", m.user()),
                        said("time", m.time()),
                        said("time format", m.timeFormat()),
                        said("event", m.event()),
                        said("event name", m.eventName()),
                        said("id", m.id()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String export() {
        return shape.export() == null || !shape.export().known()
                ? ""
                : "export of " + shape.export().title();
    }

    private String format() {
        return switch (shape.format()) {
            case null -> "";
            case CSV -> "CSV";
            case BLANKS -> "padded columns";
            case JSON_LINES -> "JSON";
        };
    }

    private static String said(String what, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : what + " " + value;
    }
}
