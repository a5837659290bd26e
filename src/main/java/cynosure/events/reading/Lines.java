package cynosure.events.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// A file's lines, numbered from 1. A line beyond the limit is read past and marked as too long, so
/// that one mad line neither fills the memory nor hides the lines after it.
final class Lines implements Closeable {

    static final int LONGEST = 1_000_000;

    /// @param text the line without its end; only its beginning when it was too long
    record Line(long number, String text, boolean tooLong) {

        boolean blank() {
            return !tooLong && text.isBlank();
        }
    }

    private final Reader reader;
    private final char[] buffer = new char[32 * 1024];
    private int next;
    private int end;
    private long number;

    Lines(Reader reader) {
        this.reader = reader;
    }

    @Nullable Line next() throws IOException {
        if (next == end && !fill()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        while (next < end || fill()) {
            int stop = lineEnd();
            tooLong |= text.length() + stop - next > LONGEST;
            if (!tooLong) {
                text.append(buffer, next, stop - next);
            }
            next = stop;
            if (next < end) {
                next++;
                break;
            }
        }
        number++;
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return new Line(number, text.toString(), tooLong);
    }

    private int lineEnd() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, reader.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
