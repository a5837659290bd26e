package cynosure.events.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// What a client has sent, unpacked, whatever its headers say about it.
sealed interface Body {

    int BYTES_MAX = 5_000_000;

    /// Beyond this nobody listens any more.
    int PATIENCE_BYTES = 50_000_000;

    record Whole(byte[] bytes) implements Body {}

    /// More than [#BYTES_MAX], packed or unpacked.
    record TooLarge() implements Body {}

    /// It begins like gzip and does not go on like it.
    record Broken() implements Body {}

    /// Reads a body to its end, so that the answer reaches whoever is still sending.
    static Body read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            skip(stream);
            return new TooLarge();
        }
        boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        return packed ? unpacked(bytes) : new Whole(bytes);
    }

    private static Body unpacked(byte[] packed) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(BYTES_MAX + 1);
            return bytes.length > BYTES_MAX ? new TooLarge() : new Whole(bytes);
        } catch (IOException e) {
            return new Broken();
        }
    }

    private static void skip(InputStream stream) throws IOException {
        byte[] nowhere = new byte[1 << 16];
        int count = 0;
        for (int skipped = 0; count >= 0 && skipped < PATIENCE_BYTES; skipped += count) {
            count = stream.read(nowhere);
        }
    }
}
