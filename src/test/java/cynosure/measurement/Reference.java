package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Published figures of real data, next to that data.
record Reference(List<NamedCsvRecord> figures) {

    static final Path FOLDER =
            Path.of(Objects.requireNonNullElse(System.getenv("REAL_DATA"), "../shared/data"));
    static final Path FILE = FOLDER.resolve("REFERENCE.csv");

    static Reference of(String dataset) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return new Reference(
                    reader.stream()
                            .filter(row -> row.getField("dataset").equals(dataset))
                            .toList());
        }
    }

    /// Holds our figures by month against all the published ones, which may be fewer.
    void check(String metric, Map<String, BigDecimal> ours) {
        Map<String, BigDecimal> published =
                rows(metric).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("period"),
                                        Reference::value,
                                        (a, b) -> a));
        assertThat(published).as(metric).isNotEmpty();
        published.forEach(
                (month, value) ->
                        assertThat(ours.get(month))
                                .as(metric + " " + month)
                                .isEqualByComparingTo(value));
    }

    void check(String metric, BigDecimal ours) {
        assertThat(rows(metric)).as(metric).hasSize(1);
        assertThat(ours).as(metric).isEqualByComparingTo(value(rows(metric).getFirst()));
    }

    void check(String metric, String period, BigDecimal ours) {
        assertThat(rows(metric).stream().filter(row -> row.getField("period").equals(period)))
                .as(metric + ", " + period)
                .singleElement()
                .satisfies(row -> assertThat(ours).isEqualByComparingTo(value(row)));
    }

    void check(String metric, List<String> oneCell) {
        check(metric, new BigDecimal(oneCell.getFirst()));
    }

    /// The sums, month by month, of all figures whose name begins so.
    Map<String, BigDecimal> sumsByMonth(String prefix) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        figures.stream()
                .filter(row -> row.getField("metric").startsWith(prefix))
                .forEach(row -> sums.merge(row.getField("period"), value(row), BigDecimal::add));
        return sums;
    }

    private List<NamedCsvRecord> rows(String metric) {
        return figures.stream().filter(row -> row.getField("metric").equals(metric)).toList();
    }

    private static BigDecimal value(NamedCsvRecord row) {
        return new BigDecimal(row.getField("value"));
    }
}
