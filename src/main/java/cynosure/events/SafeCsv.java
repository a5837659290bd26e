package cynosure.events;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// CSV that people open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, because data
/// from outside must not become a program on somebody's desk. Numbers stay numbers.
public final class SafeCsv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SafeCsv() {}

    /// One row, with its line end.
    public static String row(List<String> cells) {
        return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")) + "\n";
    }

    /// The refused rows of an import.
    public static String of(List<Refusal> refusals) {
        return row(List.of("line", "reason", "row"))
                + refusals.stream().map(SafeCsv::row).collect(Collectors.joining());
    }

    private static String row(Refusal refusal) {
        return row(List.of(String.valueOf(refusal.line()), refusal.reason(), refusal.raw()));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\0\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
        boolean quotes = safe.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
