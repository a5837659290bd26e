package cynosure.events.reading;

import cynosure.problem.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in a Parquet file, told by a process of its own ([ParquetChild]) that has read every
/// value in it. What that process could read, the same library can read here, too.
public record ParquetFacts(long rows, List<Column> columns) {

    public ParquetFacts {
        columns = List.copyOf(columns);
    }

    /// Of a file with more columns than can be told in so many bytes nothing is told.
    private static final int BYTES_MAX = 1 << 20;

    /// @param type the database's name of its type
    /// @param values how many rows have a value there: no empty text, and no number that is none
    public record Column(String name, String type, long values) {}

    public static boolean isParquet(Path file) throws IOException {
        return Files.isRegularFile(file) && Packed.parquet(file);
    }

    /// Empty when it can't be read; reading it row by row says why.
    public static Optional<ParquetFacts> of(Path file) throws IOException {
        try (ParquetText text = ParquetText.look(file)) {
            byte[] bytes = text.readNBytes(BYTES_MAX);
            if (bytes.length == BYTES_MAX) {
                return Optional.empty();
            }
            String said = new String(bytes, StandardCharsets.UTF_8);
            List<String> lines = said.lines().toList();
            List<Column> columns = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split("\t", 3);
                columns.add(new Column(parts[2], parts[1], Long.parseLong(parts[0])));
            }
            return Optional.of(new ParquetFacts(Long.parseLong(lines.getFirst()), columns));
        } catch (Fault | NumberFormatException | IndexOutOfBoundsException cannot) {
            return Optional.empty();
        }
    }
}
