package cynosure.events;

import cynosure.events.reading.BlankRows;
import cynosure.events.reading.CsvRows;
import cynosure.events.reading.Encoding;
import cynosure.events.reading.JsonRows;
import cynosure.events.reading.Packed;
import cynosure.events.reading.Row;
import cynosure.events.reading.Rows;
import cynosure.events.reading.Text;
import cynosure.events.reading.Unreadable;
import cynosure.problem.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A source being read by a recipe without gaps: one file, or all files of an archive one after the
/// other. An error while reading becomes a fault that names file and line.
final class Opened implements Closeable {

    private final List<Part> parts;
    private final Shape shape;
    private final boolean sent;
    private final OneTable table = new OneTable();
    private final List<Content> contents = new ArrayList<>();
    private int next;
    private long bytesBefore;
    private boolean packed;
    private @Nullable Reached reached;

    private Opened(List<Part> parts, Shape shape, boolean sent) {
        this.parts = parts;
        this.shape = shape;
        this.sent = sent;
    }

    /// The file that is being read just now.
    private record Reached(Part part, Packed bytes, Digested digested, Text text, Rows rows) {}

    static Opened read(Source source, Shape shape) {
        return read(source, shape, place -> true, false);
    }

    /// Only those files of the source that are wanted, by their places within the archive.
    ///
    /// @param sent whether ids are wanted as clients of the product send them
    static Opened read(Source source, Shape shape, IntPredicate wanted, boolean sent) {
        List<Part> parts = Part.of(source);
        return new Opened(
                IntStream.range(0, parts.size()).filter(wanted).mapToObj(parts::get).toList(),
                shape,
                sent);
    }

    /// @param file the name of the file, which can say what it holds
    /// @param whole whether this is all of the file and not only its beginning
    static Rows rows(Reader text, Shape shape, String file, boolean whole) throws IOException {
        return rows(text, shape, file, whole, false);
    }

    private static Rows rows(Reader text, Shape shape, String file, boolean whole, boolean sent)
            throws IOException {
        Rows rows = rows(text, shape, whole);
        return shape.export() == null || !shape.export().known()
                ? rows
                : new ExportRows(rows, shape.export(), shape.typed(), file, sent);
    }

    private static Rows rows(Reader text, Shape shape, boolean whole) throws IOException {
        boolean header = !Boolean.FALSE.equals(shape.header());
        return switch (Objects.requireNonNull(shape.format())) {
            case CSV -> new CsvRows(text, Objects.requireNonNull(shape.delimiter()), header);
            case BLANKS -> new BlankRows(text, header);
            case JSON_LINES -> new JsonRows(text, whole);
        };
    }

    @Nullable Row next() {
        while (reached != null || next < parts.size()) {
            if (reached == null) {
                reached = begin(parts.get(next++));
            }
            Row row = next(reached);
            if (row != null) {
                return table.row(row, reached.rows.columns());
            }
            end(reached);
        }
        return null;
    }

    List<String> columns() {
        return table.columns();
    }

    /// The columns of the file that is being read, as it has them itself.
    List<String> raw() {
        return reached == null ? List.of() : reached.rows.raw();
    }

    /// The name of the file within the archive that was read last; empty when there is none.
    String part() {
        return parts.get(Math.max(0, next - 1)).name();
    }

    long bytesRead() {
        return bytesBefore + (reached == null ? 0 : reached.bytes.bytesRead());
    }

    /// Whether any of it is packed, so that its bytes are not those of the file.
    boolean packed() {
        return packed;
    }

    /// What tells the files from any others, as far as they were read to their end.
    List<Content> contents() {
        return contents;
    }

    private Reached begin(Part part) {
        Packed bytes = part.open();
        try {
            Encoding encoding =
                    bytes.head().length == 0
                            ? Encoding.EMPTY
                            : Head.encoding(bytes, part.shown(), shape.encoding());
            Digested digested = new Digested(bytes);
            Text text = new Text(digested, encoding.charset());
            digested.skipNBytes(encoding.markBytes());
            table.begin();
            packed |= bytes.gzipped() || bytes.parquet() || part.entry() != null;
            return new Reached(
                    part, bytes, digested, text, rows(text, shape, part.file(), true, sent));
        } catch (IOException e) {
            throw Unreadable.broken(part.shown(), 1, e);
        }
    }

    private static @Nullable Row next(Reached reached) {
        try {
            return reached.rows.next();
        } catch (IOException e) {
            throw Unreadable.broken(reached.part.shown(), reached.text.line(), e);
        } catch (Fault e) {
            boolean ofArchive = e.problems().first().code().startsWith("events.zip-");
            throw ofArchive ? e : Unreadable.in(reached.part.shown(), reached.text.line(), e);
        }
    }

    private void end(Reached ended) {
        try {
            table.see(ended.rows.columns());
            contents.add(new Content(ended.part.name(), fingerprint(ended)));
            bytesBefore += ended.bytes.bytesRead();
        } catch (IOException e) {
            throw Unreadable.broken(ended.part.shown(), ended.text.line(), e);
        }
        close();
    }

    /// Of Parquet over the file: the rows handed on are only what is made of it.
    private static String fingerprint(Reached ended) throws IOException {
        return ended.bytes.parquet()
                ? Fingerprint.of(ended.part.source())
                : ended.digested.sha256();
    }

    @Override
    public void close() {
        Reached open = reached;
        reached = null;
        if (open == null) {
            return;
        }
        try {
            open.rows.close();
        } catch (IOException e) {
            throw Unreadable.broken(open.part.shown(), open.text.line(), e);
        }
    }
}
