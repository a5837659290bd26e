package cynosure.events.privacy;

import cynosure.events.privacy.Deletions.Mention;
import cynosure.warehouse.Undisturbed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A search for ids in all bytes of a folder: as text, as JSON writes it, and in UTF-16; what is
/// packed is unpacked.
final class Search {

    private static final int BLOCK = 1 << 20;
    private static final String EVENT_STORE = "events.duckdb";

    /// So many bytes of a text's beginning the event store also writes down apart.
    private static final int BEGINNING = 8;

    private static final int DEPTH = 3;
    private static final long UNPACKED_MAX = 16L << 30;

    private final Needles needles;
    private final Needles inEventStore;
    private final boolean wholeWords;
    private final Map<String, Long> found = new LinkedHashMap<>();
    private long files;
    private long bytes;

    /// @param others longer ids of others: what stands in one of these doesn't count
    /// @param wholeWords whether an id counts only where it is no part of a longer word; then the
    ///   event store can't be searched for ids so short that they may be the beginning of one
    Search(Collection<String> ids, Collection<String> others, boolean wholeWords) {
        this.needles = new Needles(ids, others);
        this.inEventStore =
                wholeWords
                        ? new Needles(ids.stream().filter(Search::isLong).toList(), others)
                        : needles;
        this.wholeWords = wholeWords;
    }

    private static boolean isLong(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > BEGINNING;
    }

    /// Searches all files below this folder.
    Search over(Path folder) throws IOException {
        for (Path file : filesBelow(folder)) {
            long hits = in(file);
            if (hits > 0) {
                found.put(folder.relativize(file).toString(), hits);
            }
        }
        return this;
    }

    /// How often something was found in this file; none when it is gone meanwhile.
    long in(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(opened(file), BLOCK)) {
            files++;
            return file.getFileName().toString().equals(EVENT_STORE)
                    ? plain(in, inEventStore)
                    : in(in, DEPTH);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    /// How often something was found, by the file.
    Map<String, Long> found() {
        return found;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    /// In how many of these texts one of the ids stands as a word of its own, by the place.
    static Map<String, Long> words(
            List<Mention> mentions, Collection<String> ids, Collection<String> others) {
        Needles needles = new Needles(ids, others);
        Map<String, Long> words = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> needles.count(mention.text(), true) > 0)
                .forEach(mention -> words.merge(mention.place(), 1L, Long::sum));
        return words;
    }

    /// Files that nothing can stand in are left alone: whoever closes them loses the locks of the
    /// databases.
    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith("-shm"))
                    .filter(file -> !file.getFileName().toString().equals("claimed"))
                    .sorted()
                    .toList();
        }
    }

    private static InputStream opened(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean database = name.startsWith("events.") || name.startsWith("state.");
        return database ? new FileStream(file) : Files.newInputStream(file);
    }

    private long in(InputStream in, int depth) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (depth > 0 && head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
            return packed(new GZIPInputStream(in, 1 << 16), depth);
        }
        if (depth > 0 && head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
            return zipped(new ZipInputStream(in), depth);
        }
        return plain(in, needles);
    }

    /// What can't be unpacked to its end is searched as far as it goes.
    private long packed(InputStream in, int depth) {
        try {
            return in(new BufferedInputStream(in, BLOCK), depth - 1);
        } catch (IOException broken) {
            return 0;
        }
    }

    private long zipped(ZipInputStream zip, int depth) {
        long hits = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                hits += needles.count(entry.getName(), wholeWords);
                hits += in(new BufferedInputStream(zip, BLOCK), depth - 1);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return hits;
        }
        return hits;
    }

    /// Block by block; the end of each is seen again with the next, so that nothing falls between.
    private long plain(InputStream in, Needles needles) throws IOException {
        int overlap = needles.reach();
        byte[] block = new byte[BLOCK + 2 * overlap];
        int kept = 0;
        int from = 0;
        long hits = 0;
        long read = 0;
        while (read < UNPACKED_MAX) {
            int got = in.readNBytes(block, kept, block.length - kept);
            int length = kept + got;
            read += got;
            bytes += got;
            boolean last = length < block.length;
            int to = last ? length : length - overlap;
            hits += needles.count(block, length, from, to, wholeWords);
            if (last) {
                break;
            }
            int keepFrom = to - overlap;
            System.arraycopy(block, keepFrom, block, 0, length - keepFrom);
            kept = length - keepFrom;
            from = overlap;
        }
        return hits;
    }

    /// A file from its beginning to its end, which other handles may have open.
    private static final class FileStream extends InputStream {

        private final Path file;
        private final ByteBuffer one = ByteBuffer.allocate(1);
        private long at;

        FileStream(Path file) throws IOException {
            this.file = file;
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }

        @Override
        public int read() throws IOException {
            one.clear();
            return read(one.array(), 0, 1) < 0 ? -1 : one.get(0) & 255;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = Undisturbed.read(file, at, ByteBuffer.wrap(into, from, length));
            at += got;
            return got == 0 && length > 0 ? -1 : got;
        }
    }

    static List<String> names(Map<String, Long> found) {
        List<String> names = new ArrayList<>();
        found.forEach((name, hits) -> names.add(name + " (" + hits + ")"));
        return names;
    }
}
