package cynosure.events;

import cynosure.events.reading.ParquetFacts;
import cynosure.events.reading.Row;
import cynosure.warehouse.BulkFile.Csv;
import cynosure.warehouse.BulkFile.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a file that the database can read itself.
///
/// @param rows how many it has
/// @param sha256 over its bytes
/// @param names what its columns are called, in its order
/// @param all the same for the database
/// @param survey what stands in them: in all rows of Parquet, in the first rows of CSV
/// @param csv how it is written; null when it is Parquet
record Fields(
        long rows,
        String sha256,
        List<String> names,
        List<Field> all,
        Survey survey,
        @Nullable Csv csv) {

    private static final String DELIMITERS = ",;\t|";

    /// Empty when the file has to be read row by row.
    static Optional<Fields> of(Path file, Shape shape) throws IOException {
        return ParquetFacts.isParquet(file) ? parquet(file) : csv(file, shape);
    }

    @Nullable Field called(@Nullable String name) {
        int place = name == null ? -1 : names.indexOf(name);
        return place < 0 ? null : all.get(place);
    }

    private static Optional<Fields> csv(Path file, Shape shape) throws IOException {
        Character delimiter = shape.delimiter();
        if (shape.format() != Format.CSV
                || delimiter == null
                || DELIMITERS.indexOf(delimiter) < 0
                || shape.encoding() != null && !shape.encoding().equalsIgnoreCase("UTF-8")) {
            return Optional.empty();
        }
        Samples samples = Samples.of(Head.of(Source.of(file), shape.encoding()), shape);
        Optional<PlainCsv> plain = PlainCsv.of(file, delimiter, samples.columns().size());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Survey survey = new Survey();
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
        return Optional.of(
                new Fields(
                        plain.get().rows() - (header ? 1 : 0),
                        plain.get().sha256(),
                        samples.columns(),
                        fields,
                        survey,
                        new Csv(delimiter, header, plain.get().crlf())));
    }

    private static Optional<Fields> parquet(Path file) throws IOException {
        Optional<ParquetFacts> facts = ParquetFacts.of(file);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        List<ParquetFacts.Column> columns = facts.get().columns();
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
        Survey survey = new Survey();
        survey.see(new Row.Read(1, values, () -> ""), names);
        String sha256 = Fingerprint.of(Source.of(file));
        return Optional.of(new Fields(facts.get().rows(), sha256, names, fields, survey, null));
    }
}
