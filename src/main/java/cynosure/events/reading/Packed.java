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
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A file's bytes, unpacked if they were packed, with a look at the first of them.
///
/// Whether a file is gzipped is told by its first two bytes, not by its name; in an archive it may
/// be gzipped once more, as exports are.
public final class Packed extends FilterInputStream {

    static final int HEAD_BYTES = 256 * 1024;
    private static final int PARQUET_PACKS = 8;

    private final Counted counted;
    private final byte[] head;
    private final boolean gzipped;
    private final boolean parquet;

    private Packed(
            Counted counted, InputStream rest, byte[] head, boolean gzipped, boolean parquet) {
        super(new SequenceInputStream(new ByteArrayInputStream(head), rest));
        this.counted = counted;
        this.head = head;
        this.gzipped = gzipped;
        this.parquet = parquet;
    }

    /// @param name what the person calls the file
    public static Packed open(Path file, String name) {
        refuseUnlessReadable(file, name);
        try {
            if (parquet(file)) {
                return ofParquet(file, name);
            }
            Allowance allowance = Allowance.forGzip(name, Files.size(file), Allowance.Limits.USUAL);
            return open(new Counted(Files.newInputStream(file)), name, allowance);
        } catch (IOException e) {
            throw Unreadable.broken(name, 1, e);
        }
    }

    /// A file in an archive.
    ///
    /// @param name what the person calls it
    /// @param allowance of the whole archive
    public static Packed open(Path archive, Archive.Entry entry, String name, Allowance allowance) {
        try {
            Counted counted = new Counted(Archive.packed(archive, entry));
            InputStream unpacked = entry.method() == 0 ? counted : new Inflating(counted);
            Packed file =
                    open(
                            counted,
                            allowance.over(new Checked(unpacked, entry, name)),
                            name,
                            allowance);
            file.refuseNested(name);
            return file;
        } catch (IOException e) {
            throw Unreadable.broken(name, 1, e);
        }
    }

    private static Packed open(Counted counted, String name, Allowance allowance)
            throws IOException {
        return open(counted, counted, name, allowance);
    }

    private static Packed open(Counted counted, InputStream in, String name, Allowance allowance)
            throws IOException {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in, 64 * 1024);
            bytes.mark(2);
            boolean gzipped = begins(bytes.readNBytes(2), 0x1f, 0x8b);
            bytes.reset();
            InputStream rest =
                    gzipped ? allowance.over(new GZIPInputStream(bytes, 64 * 1024)) : bytes;
            byte[] head = rest.readNBytes(HEAD_BYTES);
            if (gzipped && (begins(head, 0x1f, 0x8b) || Archive.begins(head))) {
                throw nested(name);
            }
            return new Packed(counted, rest, head, gzipped, false);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// Its rows are handed on as JSON lines.
    private static Packed ofParquet(Path file, String name) throws IOException {
        Counted counted = new Counted(ParquetText.open(file, name));
        try {
            byte[] head = counted.readNBytes(HEAD_BYTES);
            return new Packed(counted, counted, head, false, true);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    static boolean parquet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parquet(in.readNBytes(4));
        }
    }

    private static boolean parquet(byte[] head) {
        return new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1)
                .equals("PAR1");
    }

    private void refuseNested(String name) throws IOException {
        if (parquet(head)) {
            close();
            throw Unreadable.because(
                    "events.zip-nested",
                    name + " is a Parquet file in an archive.",
                    "Unpack the archive, and choose the Parquet files themselves.");
        }
        if (Archive.begins(head)) {
            close();
            throw nested(name);
        }
    }

    private static Fault nested(String name) {
        return Unreadable.because(
                "events.zip-nested",
                name + " holds an archive in an archive.",
                "Unpack the outer one, and choose the inner ones.");
    }

    private static boolean begins(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
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

    public boolean parquet() {
        return parquet;
    }

    /// How many bytes of the file itself have been read, packed as they are; of Parquet about as
    /// many.
    public long bytesRead() {
        return parquet ? counted.bytes / PARQUET_PACKS : counted.bytes;
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
                        ? "a broken ZIP archive or spreadsheet"
                        : begins.startsWith("SQLite ") ? "a database" : "";
        if (!kind.isEmpty()) {
            throw notText(name, kind);
        }
    }

    static Fault notText(String name, String kind) {
        return Unreadable.because(
                "events.not-text",
                name + " is " + kind + ", not CSV, JSON or Parquet.",
                "Export it as CSV, JSON or Parquet; the first two may be packed.");
    }

    /// A deflated file of an archive: no header of its own, and a byte behind it that zlib wants.
    private static final class Inflating extends InflaterInputStream {

        private Inflating(InputStream in) {
            super(
                    new SequenceInputStream(in, new ByteArrayInputStream(new byte[1])),
                    new Inflater(true),
                    64 * 1024);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /// A file of an archive is what the archive's list says it is, or broken.
    private static final class Checked extends FilterInputStream {

        private final Archive.Entry entry;
        private final String name;
        private final CRC32 crc = new CRC32();
        private long size;

        private Checked(InputStream in, Archive.Entry entry, String name) {
            super(in);
            this.entry = entry;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count > 0) {
                crc.update(into, offset, count);
                size += count;
            }
            boolean ended = count < 0 && length > 0;
            if (size > entry.size()
                    || ended && (size != entry.size() || crc.getValue() != entry.crc())) {
                throw Archive.broken(name);
            }
            return count;
        }
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
