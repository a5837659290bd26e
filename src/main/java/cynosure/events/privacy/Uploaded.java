package cynosure.events.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The uploads that lie in the data folder, each in a folder of its own.
record Uploaded(Path folder) {

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    static Uploaded in(Path dataFolder) {
        return new Uploaded(dataFolder.resolve("uploads"));
    }

    /// Removes the uploads in which one of these ids stands, and those that nobody can look
    /// through. Answers how many that were.
    long without(List<String> ids) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long removed = 0;
        List<Path> uploads;
        try (Stream<Path> all = Files.list(folder)) {
            uploads = all.sorted().toList();
        }
        for (Path upload : uploads) {
            if (mustGo(upload, ids)) {
                remove(upload);
                removed++;
            }
        }
        return removed;
    }

    private static boolean mustGo(Path upload, List<String> ids) throws IOException {
        Search search = new Search(ids, true);
        for (Path file : Search.filesBelow(upload)) {
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

    private static void remove(Path upload) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(upload)) {
            all = below.toList();
        }
        for (Path file : all.reversed()) {
            Files.deleteIfExists(file);
        }
    }
}
