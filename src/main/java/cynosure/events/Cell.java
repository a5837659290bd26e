package cynosure.events;

import java.math.BigDecimal;

/// One value of a row, read as a name or an id.
final class Cell {

    private Cell() {}

    /// A whole number has no point: 17850.0 is the id 17850.
    static String text(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() > -50 ? plain.toPlainString() : plain.toString();
        }
        return value.toString();
    }

    /// Whether this is a whole number that a spreadsheet has written with a point: `17850.0`.
    static boolean pointZero(String text) {
        int end = text.length() - 2;
        return end > 0
                && text.endsWith(".0")
                && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }

    static String withoutPointZero(String text) {
        return pointZero(text) ? text.substring(0, text.length() - 2) : text;
    }

    static boolean flag(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }
}
