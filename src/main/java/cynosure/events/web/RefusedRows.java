package cynosure.events.web;

import cynosure.document.SafeCsv;
import cynosure.events.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// All refused rows of an import as CSV, to be mended and sent again; safe to open in a
/// spreadsheet.
final class RefusedRows {

    private RefusedRows() {}

    static void write(List<Refusal> refusals, Writer out) throws IOException {
        boolean parts = refusals.stream().anyMatch(refusal -> !refusal.part().isEmpty());
        out.write(SafeCsv.row(row(parts, "file", "line", "reason", "row")));
        for (Refusal refusal : refusals) {
            String line = String.valueOf(refusal.line());
            out.write(
                    SafeCsv.row(row(parts, refusal.part(), line, refusal.reason(), refusal.raw())));
        }
    }

    /// Rows out of an archive say in which of its files they stand.
    private static List<String> row(boolean parts, String... cells) {
        return List.of(cells).subList(parts ? 0 : 1, cells.length);
    }
}
