package cynosure.events.reading;

import cynosure.problem.Fault;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// A file's bytes, unpacked if they were packed, with a look at the first of them.
///
/// Whether a file is gzipped is told by its first two bytes, not by its name.
public final class Packed extends FilterInputStream {

    private static final int HEAD_BYTES = 256 * 1024;

    private final Counted counted;
    private final byte[] head;
    private final boolean gzipped;

    private Packed(Counted counted, InputStream rest, byte[] head, boolean gzipped) {
        super(new SequenceInputStream(new ByteArrayInputStream(head), rest));
        this.counted = counted;
        this.head = head;
        this.gzipped = gzipped;
    }

    /// @param name what the person calls the file
    public static Packed open(Path file, String name) {
        refuseUnlessReadable(file, name);
        try {
            Counted counted = new Counted(Files.newInputStream(file));
            try {
                return unpack(counted);
            } catch (IOException e) {
                counted.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unreadable.broken(name, 1, e);
        }
    }

    private static Packed unpack(Counted counted) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(counted, 64 * 1024);
        bytes.mark(2);
        boolean gzipped = Arrays.equals(bytes.readNBytes(2), new byte[] {0x1f, (byte) 0x8b});
        bytes.reset();
        InputStream unpacked = gzipped ? new GZIPInputStream(bytes, 64 * 1024) : bytes;
        return new Packed(counted, unpacked, unpacked.readNBytes(HEAD_BYTES), gzipped);
    }

    /// The first quarter of a megabyte, or all there is.
    public byte[] head() {
        return head;
    }

    public boolean headIsAll() {
        return head.length < HEAD_BYTES;
    }

    public boolean gzipped() {
        return gzipped;
    }

    /// How many bytes of the file itself have been read, packed as they are.
    public long bytesRead() {
        return counted.bytes;
    }

    private static void refuseUnlessReadable(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw Unreadable.because(
                    "events.directory",
                    name + " is a folder, not a file.",
                    "Name the files in it, for instance %s/*.csv.".formatted(name));
        }
        if (!Files.exists(file)) {
            throw Unreadable.because(
                    "events.no-file", "There is no file " + name + ".", "Check the path.");
        }
        if (!Files.isReadable(file)) {
            throw Unreadable.because(
                    "events.not-readable",
                    name + " may not be read by this user.",
                    "Allow it, or copy the file to where it may be read.");
        }
    }

    /// Refuses files that are no text at all, by the marks they begin with.
    public void refuseUnlessText(String name) {
        String begins = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        String kind =
                begins.startsWith("PK")
                        ? "a ZIP archive or a spreadsheet"
                        : begins.startsWith("PAR1")
                                ? "a Parquet file"
                                : begins.startsWith("SQLite ") ? "a database" : "";
        if (!kind.isEmpty()) {
            throw notText(name, kind);
        }
    }

    static Fault notText(String name, String kind) {
        return Unreadable.because(
                "events.not-text",
                name + " is " + kind + ", not CSV or JSON lines.",
                "Export it as CSV or JSON lines; both may be gzipped.");
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            bytes += Math.max(count, 0);
            return count;
        }
    }
}
