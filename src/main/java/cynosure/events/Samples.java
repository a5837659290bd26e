package cynosure.events;

import cynosure.events.reading.Row;
import cynosure.events.reading.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The first rows of a file, and what stands in each column of them.
record Samples(List<String> columns, List<Row> rows) {

    private static final int ROWS = 500;

    static Samples of(Head head, Shape shape) {
        try (Rows reader =
                Opened.rows(new StringReader(head.text()), shape, head.file(), head.whole())) {
            List<Row> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null && rows.size() < ROWS; row = reader.next()) {
                rows.add(row);
            }
            return new Samples(List.copyOf(reader.columns()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The values of a column as text; empty when there is no such column.
    List<String> of(String column) {
        int place = columns.indexOf(column);
        return rows.stream()
                .filter(Row.Read.class::isInstance)
                .map(row -> ((Row.Read) row).value(place))
                .filter(Objects::nonNull)
                .map(Cell::text)
                .toList();
    }
}
