package cynosure.events.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// How a file's bytes stand for letters.
///
/// @param charset the encoding
/// @param markBytes how many bytes the mark at the beginning takes; they are not text
/// @param why the reason in words
public record Encoding(Charset charset, int markBytes, String why) {

    /// Of a file without any bytes.
    public static final Encoding EMPTY = new Encoding(StandardCharsets.UTF_8, 0, "It is empty.");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// The encoding that a person has named.
    public static Encoding named(Charset charset, byte[] head) {
        int mark = mark(head);
        boolean marked = mark == 2 && charset.equals(StandardCharsets.UTF_16);
        Charset exact = marked ? order(head) : charset;
        return new Encoding(exact, mark, "You said " + charset.name() + ".");
    }

    /// The encoding that the first bytes speak for.
    public static Encoding of(byte[] head, boolean headIsAll, String name) {
        int mark = mark(head);
        if (mark == 3) {
            return new Encoding(StandardCharsets.UTF_8, 3, "It begins with the mark of UTF-8.");
        }
        if (mark == 2) {
            Charset order =
                    head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new Encoding(order, 2, "It begins with the mark of UTF-16.");
        }
        double evenZeros = zeros(head, 0);
        double oddZeros = zeros(head, 1);
        if (oddZeros > 0.3 && evenZeros < 0.05) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, "Every other byte is zero.");
        }
        if (evenZeros > 0.3 && oddZeros < 0.05) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, "Every other byte is zero.");
        }
        return unmarked(head, headIsAll, name);
    }

    private static Encoding unmarked(byte[] head, boolean headIsAll, String name) {
        if (controls(head) > 0.02) {
            throw Packed.notText(name, "binary");
        }
        if (decodes(StandardCharsets.UTF_8, head, headIsAll)) {
            return new Encoding(StandardCharsets.UTF_8, 0, "All its letters are valid UTF-8.");
        }
        if (decodes(WINDOWS, head, headIsAll)) {
            return new Encoding(
                    WINDOWS, 0, "Some letters are not UTF-8, but all are Windows-1252 (Latin-1).");
        }
        throw Unreadable.because(
                "events.unknown-encoding",
                name + " is neither UTF-8, UTF-16 nor Windows-1252.",
                "Say which encoding it has, or save it as UTF-8.");
    }

    private static Charset order(byte[] head) {
        return head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static int mark(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static double zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros / (double) Math.max(1, head.length / 2);
    }

    /// The share of bytes that no text has: control characters other than blanks and escape.
    private static double controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            boolean blank = b >= 8 && b <= 13;
            controls += b >= 0 && b < 32 && !blank && b != 27 ? 1 : 0;
        }
        return controls / (double) Math.max(1, head.length);
    }

    /// A letter that the end of the head cuts in two is no mistake.
    private static boolean decodes(Charset charset, byte[] head, boolean headIsAll) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer letters = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            letters.clear();
            result = decoder.decode(bytes, letters, headIsAll);
        } while (result.isOverflow());
        return !result.isError();
    }
}
