package cynosure.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// DuckDB's own code. Its driver unpacks it into the temporary folder each time a process begins,
/// some sixty megabytes, and takes it away only when that process ends in good order.
///
/// Once it is loaded, nothing needs the file any more where a file in use may lose its name. Which
/// of the files there is ours, Linux says; where nothing says so, nothing is touched.
public final class UnpackedLibrary {

    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final Pattern NAME = Pattern.compile("libduckdb_java\\d+\\.so");

    private UnpackedLibrary() {}

    /// Takes the file away that this process has loaded. To be called when there is a connection.
    public static void remove() {
        remove(LOADED, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// @param loaded what this process has loaded, a file at the end of each line
    /// @param temporary the only folder that anything is removed from
    static void remove(Path loaded, Path temporary) {
        try {
            Path folder = temporary.toRealPath();
            for (String line : Files.readAllLines(loaded)) {
                int path = line.indexOf('/');
                if (path >= 0) {
                    removeIfOurs(Path.of(line.substring(path)), folder);
                }
            }
        } catch (IOException | RuntimeException elsewhere) {
            return;
        }
    }

    private static void removeIfOurs(Path file, Path folder) throws IOException {
        if (folder.equals(file.getParent())
                && NAME.matcher(file.getFileName().toString()).matches()) {
            Files.deleteIfExists(file);
        }
    }
}
