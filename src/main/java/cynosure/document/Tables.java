package cynosure.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Tables as a ZIP of CSV files, safe to open in a spreadsheet.
public final class Tables {

    public static final String MEDIA_TYPE = "application/zip";

    /// Spreadsheets take a file without it for one in the letters of their country.
    private static final String UTF_8_MARK = "\ufeff";

    /// The earliest day a ZIP knows: the same tables make the same file.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Tables() {}

    /// @param name becomes the file's name; plain letters
    public record Table(String name, List<String> head, List<List<String>> rows) {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    public static byte[] zip(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Table table : tables) {
                ZipEntry entry = new ZipEntry(table.name() + ".csv");
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private static String csv(Table table) {
        StringBuilder csv = new StringBuilder(UTF_8_MARK).append(SafeCsv.row(table.head()));
        table.rows().forEach(row -> csv.append(SafeCsv.row(row)));
        return csv.toString();
    }
}
