package cynosure.events.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows whose values are parted by blanks, one or many, as in columns padded to look like a table.
/// One of the [NullWords] is absent.
public final class BlankRows implements Rows {

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    private final Lines lines;
    private final List<String> columns;
    private Lines.@Nullable Line waiting;

    public BlankRows(Reader text, boolean withHeader) throws IOException {
        this.lines = new Lines(text);
        Lines.Line first = line();
        List<String> names = first == null ? List.of() : Arrays.asList(split(first.text()));
        this.columns = withHeader ? Header.of(names) : Header.places(names.size());
        this.waiting = withHeader ? null : first;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Lines.Line line = waiting == null ? line() : waiting;
        waiting = null;
        return line == null ? null : row(line);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Lines.@Nullable Line line() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.blank()) {
            line = lines.next();
        }
        return line;
    }

    private Row row(Lines.Line line) {
        if (line.tooLong()) {
            return new Row.Refused(
                    line.number(), "it is longer than a million letters", line.text());
        }
        @Nullable String[] values = split(line.text());
        if (values.length != columns.size()) {
            String reason =
                    "it has %,d values where the file has %,d columns"
                            .formatted(values.length, columns.size());
            return new Row.Refused(line.number(), reason, line.text());
        }
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            values[i] = value == null || NullWords.is(value) ? null : value;
        }
        return new Row.Read(line.number(), values, line::text);
    }

    private static String[] split(String line) {
        return BLANKS.split(line.strip());
    }
}
