package cynosure.benchmark;

import java.io.IOException;
import java.io.InputStream;

/// What is inside the chunks of an answer that has no length. A chunk can end in the middle of a
/// line, and of a letter.
final class Chunks extends InputStream {

    private final InputStream in;
    private int left;
    private boolean begun;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            left = next();
            if (left == 0) {
                return -1;
            }
        }
        left--;
        return in.read();
    }

    /// The size of the next chunk; the line end after the last one comes first.
    private int next() throws IOException {
        if (begun) {
            line();
        }
        begun = true;
        String size = line();
        return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n' && letter >= 0; letter = in.read()) {
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
