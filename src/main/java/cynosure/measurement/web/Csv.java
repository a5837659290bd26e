package cynosure.measurement.web;

import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Readings as a file for a spreadsheet: ISO days, plain numbers, nothing where there is no value.
final class Csv {

    private Csv() {}

    static String of(Measured measured) {
        boolean divided = measured.definition().divided();
        StringBuilder csv = new StringBuilder();
        csv.append(
                divided ? "period,value,numerator,denominator,complete" : "period,value,complete");
        csv.append('\n');
        for (Reading reading : measured.series().readings()) {
            csv.append(reading.period()).append(',').append(plain(reading.value())).append(',');
            if (divided) {
                csv.append(plain(reading.numerator())).append(',');
                csv.append(plain(reading.denominator())).append(',');
            }
            csv.append(reading.complete()).append('\n');
        }
        return csv.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
