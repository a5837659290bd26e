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
        out.write(SafeCsv.row(List.of("line", "reason", "row")));
        for (Refusal refusal : refusals) {
            out.write(
                    SafeCsv.row(
                            List.of(
                                    String.valueOf(refusal.line()),
                                    refusal.reason(),
                                    refusal.raw())));
        }
    }
}
