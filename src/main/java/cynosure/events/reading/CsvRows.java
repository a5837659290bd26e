package cynosure.events.reading;

import cynosure.problem.Fault;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows whose values are parted by one sign and may be quoted (RFC 4180). Blanks around a value are
/// padding and fall away; an empty value is absent, and so is one of the [NullWords].
public final class CsvRows implements Rows {

    private static final int LONGEST_VALUE = 16 * 1024 * 1024;
    private static final int VALUES_MAX = 16_384;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final char delimiter;
    private final List<String> columns;
    private final NullWords nulls = new NullWords();
    private @Nullable CsvRecord waiting;
    private long line = 1;

    public CsvRows(Reader text, char delimiter, boolean withHeader) throws IOException {
        this.delimiter = delimiter;
        this.reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(LONGEST_VALUE)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(VALUES_MAX)
                                        .fieldModifier(nulls)
                                        .build(),
                                text);
        this.records = reader.iterator();
        CsvRecord first = record();
        first = first != null && saysDelimiter(first) ? record() : first;
        List<String> names = first == null ? List.of() : first.getFields();
        this.columns = withHeader ? Header.of(names) : Header.places(names.size());
        this.waiting = withHeader ? null : first;
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRecord record = waiting == null ? record() : waiting;
        waiting = null;
        return record == null ? null : row(record);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Spreadsheets may be told the delimiter in a line of its own, `sep=;`, before everything
    /// else.
    private static boolean saysDelimiter(CsvRecord first) {
        return first.getField(0).regionMatches(true, 0, "sep=", 0, 4)
                && first.getField(0).length() <= 5
                && first.getFields().stream().skip(1).allMatch(String::isEmpty);
    }

    private @Nullable CsvRecord record() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException met) {
                throw met;
            }
            if (e.getCause() instanceof Fault met) {
                throw met;
            }
            throw Unreadable.because(
                    "events.huge-value",
                    "After line %,d a value is longer than 16 million letters, or a row has more than %,d values."
                            .formatted(line, VALUES_MAX),
                    "Perhaps a quote is opened there and never closed; mend that line.");
        }
    }

    private Row row(CsvRecord record) {
        int count = record.getFieldCount();
        if (count != columns.size()) {
            return new Row.Refused(line, ragged(record), text(record, new @Nullable Object[0]));
        }
        @Nullable Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = nulls.valueOf(i, record.getField(i));
        }
        return new Row.Read(line, values, () -> text(record, values));
    }

    private String ragged(CsvRecord record) {
        String counts =
                "it has %,d values where the file has %,d columns"
                        .formatted(record.getFieldCount(), columns.size());
        boolean manyLines = record.getFields().stream().anyMatch(value -> value.contains("\n"));
        return manyLines ? counts + "; perhaps a quote in it is never closed" : counts;
    }

    /// The row as CSV again; the reader does not keep the letters it came from.
    private String text(CsvRecord record, @Nullable Object[] values) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder()
                        .fieldSeparator(delimiter)
                        .quoteStrategy(NullWords.quoting(values))
                        .build(text)) {
            writer.writeRecord(record.getFields());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().stripTrailing();
    }
}
