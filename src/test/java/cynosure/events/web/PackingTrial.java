package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// The bytes of a request before anybody knows what they say. They are unpacked up to a limit, and
/// the memory they take is given back.
public final class PackingTrial implements Trial {

    private static final int MAX = 100_000;

    @Override
    public void of(byte[] bytes) {
        Memory memory = Memory.of(3L * MAX);
        Body body = read(bytes, memory);
        switch (body) {
            case Body.Whole(byte[] whole) -> assertThat(whole).isEqualTo(otherwise(bytes));
            case Body.TooLarge() -> assertThat(otherwise(bytes).length).isGreaterThan(MAX);
            case Body.Broken() -> assertThat(isGzip(bytes) || isZlib(bytes)).isTrue();
            case Body.NoRoom() -> throw new AssertionError("there was room enough");
        }
        assertThat(read(bytes, memory).getClass()).isEqualTo(body.getClass());
        try (Memory.Share all = memory.share()) {
            assertThat(all.take(3 * MAX - 1024)).as("everything was given back").isTrue();
        }
    }

    private static Body read(byte[] bytes, Memory memory) {
        try (Memory.Share share = memory.share()) {
            return Body.read(new ByteArrayInputStream(bytes), MAX, share);
        }
    }

    /// What Java's own unpacking makes of it, up to a byte more than may be.
    private static byte[] otherwise(byte[] bytes) {
        if (bytes.length > MAX || !isGzip(bytes) && !isZlib(bytes)) {
            return bytes;
        }
        InputStream in = new ByteArrayInputStream(bytes);
        try (InputStream unpacked =
                isGzip(bytes) ? new GZIPInputStream(in) : new InflaterInputStream(in)) {
            return unpacked.readNBytes(MAX + 1);
        } catch (IOException e) {
            throw new AssertionError("it was unpacked, and can't be", e);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 2
                && bytes[0] == 'x'
                && List.of((byte) 1, (byte) '^', (byte) 0x9c, (byte) 0xda).contains(bytes[1]);
    }
}
