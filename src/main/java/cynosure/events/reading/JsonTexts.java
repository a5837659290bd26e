package cynosure.events.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The texts of JSON in a file, each of which should be an object: one a line, or those of an array
/// or of objects over several lines ([Elements]). Which of them it is, the beginning says.
interface JsonTexts extends Closeable {

    /// Far enough to see how a first line ends, or that it is long.
    int LOOKED_AT = 64 * 1024;

    /// The next text, or null when there is none.
    @Nullable Piece next() throws IOException;

    /// @param line where it begins, from 1
    /// @param text as it stands; only its beginning when it was too long
    /// @param refused why it is not even looked at; null when it is
    /// @param wanted what there should be when it is no object
    record Piece(long line, String text, @Nullable String refused, String wanted) {}

    /// @param whole whether this is all of the file and not only its beginning
    static JsonTexts of(Reader text, boolean whole) throws IOException {
        char[] begin = new char[LOOKED_AT];
        int count = 0;
        int read = 0;
        @Nullable Boolean alone = null;
        while (alone == null && read >= 0 && LOOKED_AT - count > 1) {
            read = text.read(begin, count, LOOKED_AT - count);
            count += Math.max(0, read);
            alone = oneALine(begin, count);
        }
        PushbackReader all = new PushbackReader(text, LOOKED_AT);
        all.unread(begin, 0, count);
        return Boolean.FALSE.equals(alone) ? new Elements(all, whole) : new OneALine(all);
    }

    /// Whether a file that begins with this text has one object a line; null when that can't be
    /// seen yet.
    static @Nullable Boolean oneALine(char[] text, int length) {
        int at = 0;
        while (at < length && Character.isWhitespace(text[at])) {
            at++;
        }
        if (at == length) {
            return null;
        }
        if (text[at] != '{') {
            return text[at] != '[';
        }
        char last = 0;
        for (; at < length && text[at] != '\n'; at++) {
            last = Character.isWhitespace(text[at]) ? last : text[at];
        }
        return at == length ? null : last != '{' && last != ',' && last != '[';
    }

    /// Each line is a text.
    final class OneALine implements JsonTexts {

        private final Lines lines;

        private OneALine(Reader text) {
            this.lines = new Lines(text);
        }

        @Override
        public @Nullable Piece next() throws IOException {
            Lines.Line line = lines.next();
            while (line != null && line.blank()) {
                line = lines.next();
            }
            return line == null
                    ? null
                    : new Piece(
                            line.number(),
                            line.text(),
                            line.tooLong() ? "it is longer than a million letters" : null,
                            "one {…} a line is wanted");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
