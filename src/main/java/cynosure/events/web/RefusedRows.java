package cynosure.events.web;

import cynosure.events.Refusal;
import cynosure.events.SafeCsv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// All refused rows of an import as CSV, to be mended and sent again; safe to open in a
/// spreadsheet.
final class RefusedRows {

    private RefusedRows() {}

    static void write(List<Refusal> refusals, Writer out) throws IOException {
        out.write(SafeCsv.of(refusals));
    }
}
