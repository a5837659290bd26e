package cynosure.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What was sent, byte by byte.
public final class Verbatim {

    private final byte[] bytes;

    private Verbatim(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Verbatim of(byte[] bytes) {
        return new Verbatim(bytes.clone());
    }

    public static Verbatim of(String text) {
        return new Verbatim(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /// For people to read; what is no text becomes question marks.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Its first bytes as text, for people to read.
    public String head(int bytesMax) {
        return new String(bytes, 0, Math.min(bytes.length, bytesMax), StandardCharsets.UTF_8);
    }

    /// Whether it is text that can be kept as such, without any byte changing.
    public boolean isText() {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verbatim verbatim && Arrays.equals(bytes, verbatim.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
