package cynosure.events.web;

import cynosure.events.Refusal;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// All refused rows of an import as CSV, to be mended and sent again.
final class RefusedRows {

    private RefusedRows() {}

    static void write(List<Refusal> refusals, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("line", "reason", "row");
            for (Refusal refusal : refusals) {
                csv.writeRecord(Long.toString(refusal.line()), refusal.reason(), refusal.raw());
            }
        }
    }
}
