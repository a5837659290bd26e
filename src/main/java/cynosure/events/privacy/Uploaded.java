package cynosure.events.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The files of people that lie in the data folder: uploads, each in a folder of its own, and what
/// lies in the inbox or came in from there.
record Uploaded(Path folder) {

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    static Uploaded in(Path dataFolder) {
        return new Uploaded(dataFolder);
    }

    /// Removes those in which one of these ids stands, and those that nobody can look through.
    /// Answers how many that were.
    ///
    /// @param others longer ids of others: what stands in one of these doesn't count
    long without(List<String> ids, List<String> others) throws IOException {
        List<Path> units = new ArrayList<>(Search.filesBelow(folder.resolve("inbox")));
        Path uploads = folder.resolve("uploads");
        if (Files.isDirectory(uploads)) {
            try (Stream<Path> all = Files.list(uploads)) {
                all.sorted().forEach(units::add);
            }
        }
        long removed = 0;
        for (Path unit : units) {
            if (mustGo(unit, ids, others)) {
                remove(unit);
                removed++;
            }
        }
        return removed;
    }

    private static boolean mustGo(Path unit, List<String> ids, List<String> others)
            throws IOException {
        Search search = new Search(ids, others, true);
        for (Path file : Search.filesBelow(unit)) {
            if (isParquet(file) || !ids.isEmpty() && search.in(file) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Texts in Parquet are pressed together, so their bytes say nothing.
    private static boolean isParquet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
        }
    }

    private static void remove(Path unit) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(unit)) {
            all = below.toList();
        }
        for (Path file : all.reversed()) {
            Files.deleteIfExists(file);
        }
    }
}
