package cynosure.events.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The elements of a JSON array, `[{…}, {…}]`, or objects one after the other, however they are
/// spread over lines. They are only told apart here, letter by letter, and read one by one, so that
/// a file may have any number of them and a broken one hides as few others as can be: a text ends
/// with its line, a bracket closes all that was left open inside, and where an object begins at a
/// place where none can be, the one before it was never closed.
final class Elements implements JsonTexts {

    private static final int DEEPEST = 1000;

    private final Reader reader;
    private final boolean whole;
    private final char[] buffer = new char[32 * 1024];
    private int at;
    private int end;
    private long line = 1;
    private boolean array;
    private boolean first = true;

    /// What is open in the element, from the outside in; an object is set.
    private final BitSet objects = new BitSet();

    private int depth;

    /// @param whole whether this is all of the file and not only its beginning
    Elements(Reader reader, boolean whole) {
        this.reader = reader;
        this.whole = whole;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        for (int c = seen(); c >= 0; c = seen()) {
            if (c == '[' && !array) {
                array = true;
            } else if (c == ']' && array) {
                array = false;
            } else if (c != ',' && !Character.isWhitespace(c)) {
                return element();
            }
            take();
        }
        if (!array || !whole) {
            return null;
        }
        array = false;
        return piece(line, "", "the file ends before its array does; perhaps it was cut off");
    }

    private @Nullable Piece element() throws IOException {
        long begin = line;
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        boolean quoted = false;
        boolean escaped = false;
        char before = 0;
        depth = 0;
        int seen = seen();
        for (; seen >= 0; seen = seen()) {
            char c = (char) seen;
            if (!quoted && ends(c, before)) {
                break;
            }
            take();
            tooLong |= text.length() == Lines.LONGEST;
            if (!tooLong) {
                text.append(c);
            }
            if (quoted) {
                quoted = c != '\n' && (escaped || c != '"');
                escaped = !escaped && c == '\\';
            } else {
                quoted = c == '"';
                escaped = false;
                nest(c);
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        if (tooLong) {
            return piece(begin, text.toString(), "it is longer than a million letters");
        }
        boolean cut = seen < 0 && (quoted || depth > 0);
        if (cut) {
            array = false;
        }
        if (cut && !whole) {
            return first ? piece(begin, text.toString(), "it is too long to look at") : null;
        }
        first = false;
        String reason = cut ? "the file ends in the middle of it; perhaps it was cut off" : null;
        return piece(begin, text.toString().stripTrailing(), reason);
    }

    /// Whether the element ends before this sign, which stands in no text.
    ///
    /// @param before the last sign of the element that is no blank; 0 when it begins
    private boolean ends(char c, char before) {
        if (before == 0) {
            return false;
        }
        return depth == 0
                ? c == ',' || c == '\n' || c == '{' || c == ']' && array
                : c == '{' && before != ':' && objects.get(depth - 1);
    }

    private void nest(char c) {
        switch (c) {
            case '{', '[' -> {
                if (depth < DEEPEST) {
                    objects.set(depth++, c == '{');
                }
            }
            case '}' -> close(objects.previousSetBit(depth - 1));
            case ']' -> close(objects.previousClearBit(depth - 1));
            default -> {}
        }
    }

    /// @param opened where that stands which is closed; below 0 when there is no such thing
    private void close(int opened) {
        depth = opened >= 0 ? opened : depth;
    }

    private static Piece piece(long line, String text, @Nullable String refused) {
        return new Piece(line, text, refused, "one {…} after the other is wanted");
    }

    /// The next letter, left where it is; below 0 at the end.
    private int seen() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
        }
        return at < end ? buffer[at] : -1;
    }

    private void take() {
        line += buffer[at++] == '\n' ? 1 : 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
