package cynosure.story;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A story on paper: one JSON object a line, gzipped where the file's name ends in `.gz`.
///
/// ```
/// {"event_id":"e1000001","event":"sign_up","user":"m10001","time":"2025-09-29T17:02:11Z","plan":"free",…}
/// ```
public final class EventFile {

    private EventFile() {}

    /// Writes all events of a story.
    ///
    /// @return what is true of them
    public static Told write(Story story, Path file) throws IOException {
        try (Writer lines = open(file)) {
            return story.tell(event -> append(lines, event));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static Writer open(Path file) throws IOException {
        var bytes = Files.newOutputStream(file);
        return new BufferedWriter(
                new OutputStreamWriter(
                        file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes,
                        StandardCharsets.UTF_8),
                1 << 16);
    }

    private static void append(Writer lines, StoryEvent event) {
        StringBuilder line = new StringBuilder(240);
        line.append('{');
        text(line, "event_id", event.id());
        text(line.append(','), "event", event.name());
        text(line.append(','), "user", event.user());
        text(line.append(','), "time", event.at().toString());
        for (Map.Entry<String, Object> property : event.properties().entrySet()) {
            line.append(',');
            if (property.getValue() instanceof String text) {
                text(line, property.getKey(), text);
            } else {
                line.append('"')
                        .append(property.getKey())
                        .append("\":")
                        .append(property.getValue());
            }
        }
        try {
            lines.append(line.append("}\n"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Names and values of the story have no character that JSON would have to escape.
    private static void text(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"").append(value).append('"');
    }
}
