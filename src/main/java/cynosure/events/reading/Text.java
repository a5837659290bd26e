package cynosure.events.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/// A file's letters. Unlike the JDK's own reader it refuses bytes that are no letter, and hands out
/// everything before them first, so that the line with the mistake is known.
public final class Text extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024).flip();
    private boolean ended;
    private @Nullable CoderResult mistake;
    private long line = 1;

    public Text(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder();
    }

    /// The line that has been read up to.
    public long line() {
        return line;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer letters = CharBuffer.wrap(into, offset, length).slice();
        while (letters.position() == 0) {
            if (mistake != null) {
                mistake.throwException();
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode(letters);
        }
        int count = letters.position();
        for (int i = offset; i < offset + count; i++) {
            line += into[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    private void decode(CharBuffer letters) throws IOException {
        CoderResult result = decoder.decode(bytes, letters, ended);
        if (result.isError()) {
            mistake = result;
        } else if (result.isUnderflow() && !ended) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
