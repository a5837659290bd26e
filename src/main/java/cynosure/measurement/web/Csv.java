package cynosure.measurement.web;

import cynosure.measurement.Comparison;
import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Readings as a file for a spreadsheet: ISO days, plain numbers, nothing where there is no value.
final class Csv {

    private Csv() {}

    static String of(Measured measured) {
        boolean divided = measured.definition().divided();
        boolean compared = measured.wanted().compare();
        StringBuilder csv = new StringBuilder("period,value");
        csv.append(divided ? ",numerator,denominator" : "");
        csv.append(compared ? ",before,year_before" : "");
        csv.append(",complete\n");
        for (Comparison row : measured.rows()) {
            Reading reading = row.reading();
            csv.append(reading.period()).append(',').append(plain(reading.value())).append(',');
            if (divided) {
                csv.append(plain(reading.numerator())).append(',');
                csv.append(plain(reading.denominator())).append(',');
            }
            if (compared) {
                csv.append(value(row.before())).append(',');
                csv.append(value(row.yearBefore())).append(',');
            }
            csv.append(reading.complete()).append('\n');
        }
        return csv.toString();
    }

    private static String value(@Nullable Reading reading) {
        return reading == null ? "" : plain(reading.value());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
