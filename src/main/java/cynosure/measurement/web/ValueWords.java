package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A value as people read it: "1,284", "12.35", "91.2 %"; on an axis also "1.5 M".
final class ValueWords {

    private ValueWords() {}

    /// Two decimals below a hundred, one below a thousand, then none; trailing zeros are dropped.
    static String said(double value, Unit unit) {
        double shown = value * unit.factor();
        double size = Math.abs(shown);
        int decimals = size < 100 ? 2 : size < 1000 ? 1 : 0;
        return withUnit(plain(shown, decimals), unit);
    }

    /// Short enough for an axis, whose unit stands above it once; all its ticks in one size.
    static String tick(double value, Axis axis) {
        double largest = Math.max(Math.abs(axis.from()), Math.abs(axis.to()));
        if (value == 0 || largest < 2e6) {
            return plain(value, decimals(axis.step()));
        }
        double size = largest < 2e9 ? 1e6 : largest < 2e12 ? 1e9 : 1e12;
        String name = size == 1e6 ? " M" : size == 1e9 ? " bn" : " tn";
        return plain(value / size, decimals(axis.step() / size)) + name;
    }

    private static String withUnit(String number, Unit unit) {
        return unit.word().isEmpty() ? number : number + " " + unit.word();
    }

    private static int decimals(double step) {
        return (int) Math.clamp(Math.ceil(-Math.log10(step) + 0.31), 0, 6);
    }

    private static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String pattern = "#,##0" + (decimals > 0 ? "." + "#".repeat(decimals) : "");
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK))
                .format(rounded)
                .replace('-', '−');
    }
}
