package cynosure.events;

import cynosure.document.SafeCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// All refused rows of an import as CSV, to be mended and sent again; safe to open in a
/// spreadsheet.
public final class RefusedCsv {

    private RefusedCsv() {}

    public static void write(List<Refusal> refusals, Writer out) throws IOException {
        boolean parts = refusals.stream().anyMatch(refusal -> !refusal.part().isEmpty());
        out.write(SafeCsv.row(row(parts, "file", "line", "reason", "row")));
        for (Refusal refusal : refusals) {
            String line = String.valueOf(refusal.line());
            out.write(
                    SafeCsv.row(row(parts, refusal.part(), line, refusal.reason(), refusal.raw())));
        }
    }

    static String of(List<Refusal> refusals) {
        StringWriter out = new StringWriter();
        try {
            write(refusals, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /// Rows out of an archive say in which of its files they stand.
    private static List<String> row(boolean parts, String... cells) {
        return List.of(cells).subList(parts ? 0 : 1, cells.length);
    }
}
