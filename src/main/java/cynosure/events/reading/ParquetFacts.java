package cynosure.events.reading;

import cynosure.problem.Fault;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in a Parquet file, told by a process of its own ([ParquetChild]) that has read every
/// value in it. What that process could read, the same library can read here, too.
///
/// @param head its first rows as JSON lines, as [Packed#head] has them
/// @param headIsAll whether there are no more
public record ParquetFacts(long rows, List<Column> columns, byte[] head, boolean headIsAll) {

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
            InputStream bytes = new BufferedInputStream(text);
            List<String> lines = facts(bytes);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            byte[] head = bytes.readNBytes(Packed.HEAD_BYTES);
            boolean all = head.length < Packed.HEAD_BYTES;
            List<Column> columns = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split("\t", 3);
                columns.add(new Column(parts[2], parts[1], Long.parseLong(parts[0])));
            }
            return Optional.of(
                    new ParquetFacts(Long.parseLong(lines.getFirst()), columns, head, all));
        } catch (Fault | NumberFormatException | IndexOutOfBoundsException cannot) {
            return Optional.empty();
        }
    }

    /// The lines up to the first that is empty; none when they are too long.
    private static List<String> facts(InputStream bytes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int before = '\n';
        for (int one = bytes.read(); one >= 0; one = bytes.read()) {
            if (one == '\n' && before == '\n') {
                return lines.toString(StandardCharsets.UTF_8).lines().toList();
            }
            if (lines.size() == BYTES_MAX) {
                return List.of();
            }
            lines.write(one);
            before = one;
        }
        return List.of();
    }
}
