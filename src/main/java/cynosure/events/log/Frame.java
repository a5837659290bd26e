package cynosure.events.log;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// How an entry stands in a file, or a *mark*, which has no payload and only says what was safe
/// when it was written.
///
/// | bytes | what |
/// |---|---|
/// | 4 | `CYL` and the version, 1 |
/// | 4 | checksum of the file's salt and the rest of this head |
/// | 4 | length of the payload |
/// | 8 | number |
/// | 4 | how many numbers ago the last one was that was safe by then |
/// | 1 | kind; 0 is a mark |
/// | 4 | checksum of the payload, which follows |
///
/// @param at where it begins
/// @param safe everything up to this number was safe before this was written
record Frame(int at, int length, long number, long safe, byte kind, int payloadSum) {

    static final int HEAD = 29;

    private static final int SUMMED = 8;
    private static final int MAGIC = 0x43594C01;
    private static final byte MARK = 0;

    static void write(ByteBuffer into, long salt, long number, long safe, Entry entry) {
        write(into, salt, number, safe, entry.kind(), entry.payload());
    }

    /// Writes down what is safe.
    static void mark(ByteBuffer into, long salt, long safe) {
        write(into, salt, safe, safe, MARK, new byte[0]);
    }

    private static void write(
            ByteBuffer into, long salt, long number, long safe, byte kind, byte[] payload) {
        int at = into.position();
        into.putInt(MAGIC).putInt(0).putInt(payload.length).putLong(number);
        into.putInt(Math.toIntExact(number - safe))
                .put(kind)
                .putInt(sum(payload, 0, payload.length));
        into.putInt(at + 4, headSum(into.array(), at, salt));
        into.put(payload);
    }

    /// The frame whose head is here; null when there is none. Its payload may still be broken.
    static @Nullable Frame at(byte[] bytes, int at, long salt) {
        if (bytes.length - at < HEAD) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, at, HEAD);
        if (head.getInt() != MAGIC || head.getInt() != headSum(bytes, at, salt)) {
            return null;
        }
        int length = head.getInt();
        long number = head.getLong();
        long safe = number - head.getInt();
        return new Frame(at, length, number, safe, head.get(), head.getInt());
    }

    boolean whole(byte[] bytes) {
        return length <= bytes.length - at - HEAD && sum(bytes, at + HEAD, length) == payloadSum;
    }

    boolean isMark() {
        return kind == MARK;
    }

    int end() {
        return at + HEAD + length;
    }

    Kept kept(byte[] bytes) {
        byte[] payload = new byte[length];
        System.arraycopy(bytes, at + HEAD, payload, 0, length);
        return new Kept(number, new Entry(kind, payload));
    }

    private static int headSum(byte[] bytes, int at, long salt) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, salt));
        sum.update(bytes, at + SUMMED, HEAD - SUMMED);
        return (int) sum.getValue();
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
