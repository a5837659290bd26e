package cynosure.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as people read them: thousands apart by commas, no more decimals than one can use.
///
/// A share is written in per cent with one decimal, so that 0.042 is `4.2 %`.
public final class Numbers {

    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String MINUS = "\u2212";

    private Numbers() {}

    /// `1,284`
    public static String whole(long number) {
        return written(BigDecimal.valueOf(number), "#,##0");
    }

    /// Whole when it is, or when it is large; else with two decimals, and with two that matter when
    /// it is small: `1,284` · `37.25` · `0.0042`.
    public static String decimal(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() == 0 || size.stripTrailingZeros().scale() <= 0) {
            return written(number, "#,##0");
        }
        if (size.compareTo(THOUSAND) >= 0) {
            return written(number.setScale(0, RoundingMode.HALF_UP), "#,##0");
        }
        int decimals =
                size.compareTo(BigDecimal.ONE) >= 0 ? 2 : size.scale() - size.precision() + 2;
        return written(
                number.setScale(Math.max(2, decimals), RoundingMode.HALF_UP), "#,##0.##########");
    }

    /// A part of a whole, from 0 to 1: `4.2 %`.
    public static String share(BigDecimal part) {
        return written(part.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP), "#,##0.#") + " %";
    }

    /// A time given in seconds, in the largest unit that leaves at least one: `45 s` · `12.5 min` ·
    /// `3.2 h` · `2.1 days`.
    public static String duration(BigDecimal seconds) {
        BigDecimal size = seconds.abs();
        String[] units = {"days", "h", "min"};
        long[] lengths = {86_400, 3_600, 60};
        for (int i = 0; i < units.length; i++) {
            BigDecimal length = BigDecimal.valueOf(lengths[i]);
            if (size.compareTo(length) >= 0) {
                BigDecimal shown = seconds.divide(length, 1, RoundingMode.HALF_UP);
                return written(shown, "#,##0.#") + " " + units[i];
            }
        }
        return written(seconds.setScale(1, RoundingMode.HALF_UP), "0.#") + " s";
    }

    /// A change with its sign: `+8 %` · `−3.5 %`; with one decimal below ten.
    public static String change(BigDecimal before, BigDecimal after) {
        BigDecimal percent =
                after.subtract(before)
                        .multiply(HUNDRED)
                        .divide(before.abs(), 6, RoundingMode.HALF_UP);
        int decimals = percent.abs().compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        String size = written(percent.setScale(decimals, RoundingMode.HALF_UP), "#,##0.#");
        return (size.startsWith(MINUS) || size.equals("0") ? size : "+" + size) + " %";
    }

    private static String written(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, SIGNS).format(number).replace("-", MINUS);
    }
}
