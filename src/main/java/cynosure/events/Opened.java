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
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file being read by a recipe without gaps. An error while reading becomes a fault that names
/// file and line.
final class Opened implements Closeable {

    private final Source source;
    private final Packed bytes;
    private final Text text;
    private final Rows rows;

    private Opened(Source source, Packed bytes, Text text, Rows rows) {
        this.source = source;
        this.bytes = bytes;
        this.text = text;
        this.rows = rows;
    }

    static Opened read(Source source, Shape shape) {
        Packed bytes = Packed.open(source.file(), source.name());
        Charset charset = Charset.forName(Objects.requireNonNull(shape.encoding()));
        Text text = new Text(bytes, charset);
        try {
            bytes.skipNBytes(Encoding.named(charset, bytes.head()).markBytes());
            return new Opened(source, bytes, text, rows(text, shape));
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), text.line(), e);
        }
    }

    static Rows rows(Reader text, Shape shape) throws IOException {
        boolean header = !Boolean.FALSE.equals(shape.header());
        return switch (Objects.requireNonNull(shape.format())) {
            case CSV -> new CsvRows(text, Objects.requireNonNull(shape.delimiter()), header);
            case BLANKS -> new BlankRows(text, header);
            case JSON_LINES -> new JsonRows(text);
        };
    }

    @Nullable Row next() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), text.line(), e);
        } catch (Fault e) {
            throw Unreadable.in(source.name(), text.line(), e);
        }
    }

    List<String> columns() {
        return rows.columns();
    }

    long bytesRead() {
        return bytes.bytesRead();
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), text.line(), e);
        }
    }
}
