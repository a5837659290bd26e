package cynosure.cli;

import cynosure.document.SafeCsv;
import cynosure.measurement.Comparison;
import cynosure.measurement.Reading;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Readings as CSV: a column for whatever any of the metrics has, in the order of `docs/cli.md`. No
/// value is an empty cell.
final class SeriesCsv {

    private SeriesCsv() {}

    private enum Column {
        METRIC,
        PERIOD,
        LIMIT,
        SEGMENT,
        FOLDED,
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        BEFORE,
        YEAR_BEFORE,
        LEFT_OUT,
        COMPLETE;

        boolean of(Finding finding) {
            return switch (this) {
                case METRIC -> finding.name() != null;
                case PERIOD, VALUE, COMPLETE -> true;
                case LIMIT -> finding.limited();
                case SEGMENT -> finding.split();
                case FOLDED -> finding.folds();
                case NUMERATOR, DENOMINATOR -> finding.series().divided();
                case BEFORE, YEAR_BEFORE -> finding.compared() != null;
                case LEFT_OUT -> finding.leavesOut();
            };
        }

        String cell(Finding finding, Comparison row) {
            Reading reading = row.reading();
            return switch (this) {
                case METRIC -> text(finding.name());
                case PERIOD -> reading.period().toString();
                case LIMIT, SEGMENT -> text(reading.segment());
                case FOLDED -> finding.split() ? String.valueOf(reading.folded()) : "";
                case VALUE -> number(reading.value());
                case NUMERATOR -> number(reading.numerator());
                case DENOMINATOR -> number(reading.denominator());
                case BEFORE -> number(row.before());
                case YEAR_BEFORE -> number(row.yearBefore());
                case LEFT_OUT -> reading.leftOut() == null ? "" : reading.leftOut().toString();
                case COMPLETE -> String.valueOf(reading.complete());
            };
        }

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static void write(List<Finding> findings, PrintWriter out) {
        List<Column> columns =
                Arrays.stream(Column.values())
                        .filter(column -> findings.stream().anyMatch(column::of))
                        .toList();
        out.print(SafeCsv.row(columns.stream().map(Column::header).toList()));
        for (Finding finding : findings) {
            for (Comparison row : finding.rows()) {
                out.print(
                        SafeCsv.row(
                                columns.stream()
                                        .map(column -> column.cell(finding, row))
                                        .toList()));
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable Reading reading) {
        return reading == null ? "" : number(reading.value());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
