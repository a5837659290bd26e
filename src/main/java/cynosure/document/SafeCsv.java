package cynosure.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// CSV that people open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, because data
/// from outside must not become a program on somebody's desk. Numbers stay numbers.
public final class SafeCsv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// How a formula begins; the last four are what a Japanese or Chinese keyboard types for the
    /// first four.
    private static final String FORMULA = "=+-@\t\0\r\n\uff1d\uff0b\uff0d\uff20";

    private SafeCsv() {}

    /// One row, with its line end.
    public static String row(List<String> cells) {
        return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        String start = text.stripLeading();
        boolean formula =
                !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                        || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        String safe = formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
        boolean quotes = safe.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0);
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
