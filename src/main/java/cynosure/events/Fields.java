package cynosure.events;

import cynosure.events.reading.NullWords;
import cynosure.events.reading.ParquetFacts;
import cynosure.events.reading.Row;
import cynosure.warehouse.BulkFile.Csv;
import cynosure.warehouse.BulkFile.Field;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a file that the database can read itself.
///
/// @param names what its columns are called, in its order
/// @param all the same for the database
/// @param survey what stands in them: in all rows of Parquet, in the first rows of CSV
/// @param csv how it is written, as its beginning says; null when it is Parquet
record Fields(List<String> names, List<Field> all, Survey survey, @Nullable Csv csv) {

    private static final String DELIMITERS = ",;\t|";

    @Nullable Field called(@Nullable String name) {
        int place = name == null ? -1 : names.indexOf(name);
        return place < 0 ? null : all.get(place);
    }

    /// Whether files of this shape are CSV that can be plain.
    static boolean plain(Shape shape) {
        Character delimiter = shape.delimiter();
        return shape.format() == Format.CSV
                && delimiter != null
                && DELIMITERS.indexOf(delimiter) >= 0
                && (shape.encoding() == null || shape.encoding().equalsIgnoreCase("UTF-8"));
    }

    /// Only of a shape that can be plain.
    static Fields csv(Path file, Shape shape) {
        Head head = Head.of(Source.of(file), shape.encoding());
        Samples samples = Samples.of(head, shape);
        Survey survey = new Survey(shape);
        for (Row row : samples.rows()) {
            if (row instanceof Row.Read read) {
                survey.see(read, samples.columns());
            }
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < samples.columns().size(); i++) {
            fields.add(new Field("f" + i, "VARCHAR"));
        }
        boolean header = !Boolean.FALSE.equals(shape.header());
        char delimiter = Objects.requireNonNull(shape.delimiter());
        boolean crlf =
                head.text()
                        .lines()
                        .limit(1)
                        .anyMatch(line -> head.text().startsWith("\r\n", line.length()));
        return new Fields(
                samples.columns(), fields, survey, new Csv(delimiter, header, crlf, NullWords.ALL));
    }

    static Fields parquet(ParquetFacts facts) {
        List<ParquetFacts.Column> columns = facts.columns();
        List<String> names = columns.stream().map(ParquetFacts.Column::name).toList();
        List<Field> fields = new ArrayList<>();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            ParquetFacts.Column column = columns.get(i);
            Field field = new Field(column.name(), column.type());
            fields.add(field);
            if (column.values() > 0) {
                values[i] = field.number() ? BigDecimal.ONE : field.flag() ? Boolean.TRUE : "text";
            }
        }
        Survey survey = new Survey(Shape.GUESS);
        survey.see(new Row.Read(1, values, () -> ""), names);
        return new Fields(names, fields, survey, null);
    }
}
