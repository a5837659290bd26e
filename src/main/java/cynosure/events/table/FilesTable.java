package cynosure.events.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A table in a DuckDB file, or Parquet files, read by a process of its own ([FilesChild]): such
/// files may be made to break whoever reads them.
final class FilesTable implements OpenTable {

    private final String words;
    private final List<Path> files;
    private final @Nullable Name name;
    private final Path room;
    private @Nullable List<Field> fields;

    private FilesTable(String words, List<Path> files, @Nullable Name name) {
        this.words = words;
        this.files = files;
        this.name = name;
        try {
            this.room = Files.createTempDirectory("cynosure-table");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static FilesTable open(Place.DuckDb place, Allowed allowed) {
        return new FilesTable(
                place.words(), List.of(allowed.file(place.file())), Name.of(place.table(), "main"));
    }

    static FilesTable open(Place.Parquet place, Allowed allowed) {
        return new FilesTable(place.words(), allowed.files(place.files()), null);
    }

    @Override
    public List<Field> fields() {
        List<Field> known = fields;
        if (known == null) {
            known = read();
            fields = known;
        }
        return known;
    }

    private List<Field> read() {
        List<Field> found = new ArrayList<>();
        try (FilesText text = begin(asked("fields"))) {
            for (String line = text.line(); line != null; line = text.line()) {
                String[] parts = line.split("\t", 2);
                found.add(
                        new Field(
                                URLDecoder.decode(parts[1], StandardCharsets.UTF_8),
                                parts[0],
                                kind(parts[0])));
            }
        }
        return found;
    }

    private static Watermark.@Nullable Kind kind(String type) {
        if (type.startsWith("TIMESTAMP") || type.equals("DATE")) {
            return Watermark.Kind.TIME;
        }
        boolean number =
                type.endsWith("INT")
                        || type.equals("INTEGER")
                        || type.equals("UINTEGER")
                        || type.startsWith("DECIMAL(") && !type.endsWith("]")
                        || type.equals("DOUBLE")
                        || type.equals("FLOAT");
        return number ? Watermark.Kind.NUMBER : null;
    }

    @Override
    public Optional<String> key() {
        return Optional.empty();
    }

    @Override
    public Stream head(int rows) {
        Properties asked = asked("head");
        asked.setProperty("limit", String.valueOf(rows));
        return begin(asked);
    }

    @Override
    public Stream rows(Watermark watermark, @Nullable BigDecimal from) {
        Properties asked = about("rows", watermark);
        if (from != null) {
            asked.setProperty("from", from.toPlainString());
        }
        return begin(asked);
    }

    @Override
    public long without(Watermark watermark) {
        try (FilesText text = begin(about("without", watermark))) {
            String line = text.line();
            return line == null ? 0 : Long.parseLong(line);
        }
    }

    private Properties about(String task, Watermark watermark) {
        Properties asked = asked(task);
        asked.setProperty("column", watermark.column());
        asked.setProperty("kind", watermark.kind().name());
        asked.setProperty(
                "type",
                fields().stream()
                        .filter(field -> field.name().equals(watermark.column()))
                        .findFirst()
                        .orElseThrow(() -> Trouble.noColumn(words, watermark.column()))
                        .type());
        return asked;
    }

    private Properties asked(String task) {
        Properties asked = new Properties();
        asked.setProperty("task", task);
        asked.setProperty("room", room.toString());
        for (int i = 0; i < files.size(); i++) {
            asked.setProperty("file." + i, files.get(i).toString());
        }
        if (name != null) {
            asked.setProperty("schema", name.schema());
            asked.setProperty("table", name.table());
        }
        return asked;
    }

    private FilesText begin(Properties asked) {
        return FilesText.begin(asked, words);
    }

    @Override
    public void close() {
        try (var left = Files.walk(room)) {
            left.sorted(Comparator.reverseOrder()).forEach(FilesTable::delete);
        } catch (IOException | UncheckedIOException alreadyGone) {
            // nothing of it is needed any more
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
