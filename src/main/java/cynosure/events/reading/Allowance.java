package cynosure.events.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much may still be unpacked from one file. What is packed to harm (a few kilobytes that
/// become gigabytes) is noticed while it grows, whatever its headers say.
public final class Allowance {

    private final String name;
    private final long most;
    private final Limits limits;
    private final boolean archive;
    private long used;

    private Allowance(String name, long packedBytes, Limits limits, boolean archive) {
        this.name = name;
        this.limits = limits;
        this.archive = archive;
        long grown = limits.unpackedFrom(packedBytes);
        this.most = archive ? Math.min(grown, limits.totalBytes()) : grown;
    }

    /// @param entryBytes of one file in an archive
    /// @param totalBytes of all files of an archive
    /// @param times how much larger anything may become
    /// @param slackBytes so much is always allowed: little files may be packed very well
    public record Limits(long entryBytes, long totalBytes, int times, long slackBytes) {

        public static final Limits USUAL = new Limits(512L << 20, 2L << 30, 100, 16L << 20);

        long unpackedFrom(long packedBytes) {
            return packedBytes * times + slackBytes;
        }
    }

    /// For one who unpacks all files of an archive, once each.
    public static Allowance forArchive(Path archive, String name, Limits limits) {
        try {
            return new Allowance(name, Files.size(archive), limits, true);
        } catch (IOException e) {
            throw Unreadable.broken(name, 1, e);
        }
    }

    static Allowance forGzip(String name, long packedBytes, Limits limits) {
        return new Allowance(name, packedBytes, limits, false);
    }

    /// The same bytes, refused as soon as they are more than there may be.
    InputStream over(InputStream unpacked) {
        return new Metered(unpacked);
    }

    static String size(long bytes) {
        return bytes >= 1L << 30 ? (bytes >> 30) + " GB" : Math.max(1, bytes >> 20) + " MB";
    }

    private void use(long bytes, long ofEntry) {
        used += bytes;
        if (archive && ofEntry > limits.entryBytes()) {
            throw Archive.bomb(name, "a file in it has more than " + size(limits.entryBytes()));
        }
        if (used > most) {
            throw Archive.bomb(
                    name,
                    archive && most == limits.totalBytes()
                            ? "it holds more than " + size(most)
                            : "it would grow to more than %d times its size"
                                    .formatted(limits.times()));
        }
    }

    private final class Metered extends FilterInputStream {

        private long read;

        private Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                use(1, ++read);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count > 0) {
                read += count;
                use(count, read);
            }
            return count;
        }
    }
}
