package cynosure.events.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// What a client has sent, unpacked, whatever its headers say about it.
sealed interface Body {

    /// Beyond this nobody listens any more.
    int PATIENCE_BYTES = 50_000_000;

    /// So much is read at a time.
    int PIECE_BYTES = 1 << 14;

    record Whole(byte[] bytes) implements Body {}

    /// More than this address takes, packed or unpacked.
    record TooLarge() implements Body {}

    /// It begins like gzip or zlib and does not go on like it, or it broke off on the way.
    record Broken() implements Body {}

    /// There is no memory for it just now.
    record NoRoom() implements Body {}

    /// Reads a body to its end, so that the answer reaches whoever is still sending.
    ///
    /// @param max how large it may be
    static Body read(InputStream stream, int max, Memory.Share share) {
        try {
            Body body = whole(stream, max, share);
            if (!(body instanceof Whole)) {
                skip(stream);
            }
            return body instanceof Whole(byte[] bytes) ? unpacked(bytes, max, share) : body;
        } catch (IOException e) {
            return new Broken();
        }
    }

    private static Body unpacked(byte[] bytes, int max, Memory.Share share) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        if (isGzip(bytes)) {
            return whole(new GZIPInputStream(in), max, share);
        }
        return isZlib(bytes) ? whole(new InflaterInputStream(in), max, share) : new Whole(bytes);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /// What HTTP calls deflate (RFC 1950, 2.2), by how hard it was pressed. No text begins so, but
    /// for `x^`, and that begins no JSON and no form.
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 2
                && bytes[0] == 0x78
                && switch (bytes[1] & 255) {
                    case 0x01, 0x5e, 0x9c, 0xda -> true;
                    default -> false;
                };
    }

    private static Body whole(InputStream stream, int max, Memory.Share share) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE_BYTES];
        for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
            if (all.size() + count > max) {
                return new TooLarge();
            }
            if (!share.take(count)) {
                return new NoRoom();
            }
            all.write(piece, 0, count);
        }
        return new Whole(all.toByteArray());
    }

    private static void skip(InputStream stream) throws IOException {
        byte[] nowhere = new byte[PIECE_BYTES];
        int count = 0;
        for (int skipped = 0; count >= 0 && skipped < PATIENCE_BYTES; skipped += count) {
            count = stream.read(nowhere);
        }
    }
}
