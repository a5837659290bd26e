package cynosure.cli;

import cynosure.events.SafeCsv;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Readings as CSV: `period`, then `segment` for a split, `value`, then `numerator` and
/// `denominator` for a metric that divides, and `complete`. No value is an empty cell.
final class SeriesCsv {

    private SeriesCsv() {}

    static void write(Series series, boolean split, PrintWriter out) {
        boolean divided = series.divided();
        List<String> header = new ArrayList<>(List.of("period"));
        if (split) {
            header.add("segment");
        }
        header.add("value");
        if (divided) {
            header.addAll(List.of("numerator", "denominator"));
        }
        header.add("complete");
        out.print(SafeCsv.row(header));
        for (Reading reading : series.readings()) {
            List<String> row = new ArrayList<>(List.of(reading.period().toString()));
            if (split) {
                row.add(reading.segment() == null ? "" : reading.segment());
            }
            row.add(number(reading.value()));
            if (divided) {
                row.add(number(reading.numerator()));
                row.add(number(reading.denominator()));
            }
            row.add(String.valueOf(reading.complete()));
            out.print(SafeCsv.row(row));
        }
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
