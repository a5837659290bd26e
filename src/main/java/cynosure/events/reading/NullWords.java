package cynosure.events.reading;

import de.siegmar.fastcsv.reader.FieldModifier;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What databases write into text files where a value is absent: `\N` (PostgreSQL, MySQL), `NULL`
/// and `null`, when nothing else stands there. Quoted it is a text of these letters.
///
/// One belongs to one reader of CSV, and knows of the row that was read last which of its values
/// were quoted so.
public final class NullWords implements FieldModifier {

    public static final Set<String> ALL = Set.of("\\N", "NULL", "null");

    /// How many letters the longest of them has.
    public static final int LONGEST = 4;

    private final BitSet quoted = new BitSet();

    NullWords() {}

    public static boolean is(String value) {
        return value.length() <= LONGEST && ALL.contains(value);
    }

    @Override
    public String modify(long line, int place, boolean wasQuoted, String value) {
        if (place == 0) {
            quoted.clear();
        }
        if (wasQuoted && is(value.strip())) {
            quoted.set(place);
        }
        return value;
    }

    /// What a value of the row that was read last is, without the padding around it; null when it
    /// is absent.
    @Nullable String valueOf(int place, String read) {
        String value = read.strip();
        return value.isEmpty() || is(value) && !quoted.get(place) ? null : value;
    }

    /// How a row with these values is written so that they are read again.
    static QuoteStrategy quoting(@Nullable Object[] values) {
        return new QuoteStrategy() {
            @Override
            public boolean quoteValue(int line, int place, String value) {
                return place < values.length && values[place] != null && is(value.strip());
            }
        };
    }
}
