package cynosure.events;

import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in the columns of the files of one import, seen before any of it is brought in.
///
/// CSV has no types, so a column of CSV is numbers or flags only if all its values are, in every
/// file of the import; where commas do not part columns, they may be points of numbers; JSON says
/// of each value what it is.
final class Survey {

    private final Map<String, Seen> columns = new LinkedHashMap<>();
    private final List<Seen> places = new ArrayList<>();
    private List<String> names = List.of();
    private final boolean decimalCommas;
    private long rows;

    Survey(Shape shape) {
        this.decimalCommas = shape.decimalCommas();
    }

    /// Whether these ids are whole numbers that a spreadsheet has written with a point, all of
    /// them.
    static boolean wholeIds(List<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(Cell::pointZero);
    }

    void see(Row.Read row, List<String> names) {
        rows++;
        for (int i = 0; i < row.values().length && i < names.size(); i++) {
            Object value = row.values()[i];
            if (value != null) {
                seen(i, names).see(value);
            }
        }
    }

    long rows() {
        return rows;
    }

    /// The columns that hold a value anywhere.
    List<String> columns() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().values > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The kinds of value in a column, `typed` telling whether the file itself says them.
    Set<Kind> kinds(String column, boolean typed) {
        Seen seen = columns.get(column);
        return typed ? seen.kinds() : EnumSet.of(seen.onlyKind());
    }

    Width width(String column) {
        Seen seen = columns.get(column);
        return seen.commas() == Comma.POINTS ? seen.pointed : seen.width;
    }

    /// What commas mean in a column.
    Comma commas(String column) {
        Seen seen = columns.get(column);
        return seen == null ? Comma.TEXT : seen.commas();
    }

    boolean wholeIds(@Nullable String column) {
        Seen seen = column == null ? null : columns.get(column);
        return seen != null && seen.pointZeros == seen.values;
    }

    /// By place rather than by name, as long as it is the same file: this is asked for every value.
    private Seen seen(int place, List<String> names) {
        if (this.names != names) {
            this.names = names;
            places.clear();
        }
        while (places.size() <= place) {
            String name = names.get(places.size());
            places.add(columns.computeIfAbsent(name, unseen -> new Seen(decimalCommas)));
        }
        return places.get(place);
    }

    /// What commas in the values of a column mean.
    enum Comma {
        /// There are none that could be in numbers, or not all values are numbers then.
        TEXT,

        /// All values are numbers, and whether commas are points or part thousands can't be told.
        DOUBTFUL,

        /// All values are numbers, and commas are their points.
        POINTS
    }

    /// What one column has shown so far.
    private static final class Seen {

        private final boolean decimalCommas;
        private long withComma;
        private boolean comma;
        private boolean surePoint;
        private Width pointed = Width.EXACT;

        private long values;
        private long texts;
        private long plain;
        private long flags;
        private long pointZeros;
        private long typedNumbers;
        private long typedFlags;
        private Width width = Width.EXACT;

        private Seen(boolean decimalCommas) {
            this.decimalCommas = decimalCommas;
        }

        private void see(Object value) {
            values++;
            switch (value) {
                case String text -> see(text);
                case BigDecimal number -> {
                    typedNumbers++;
                    width = width.widest(Width.of(number));
                }
                case Boolean flag -> typedFlags++;
                default -> throw new IllegalArgumentException("no value: " + value.getClass());
            }
        }

        private void see(String text) {
            texts++;
            if (plain == texts - 1 && Numbers.plain(text)) {
                plain++;
                width = width.widest(Width.of(Numbers.before(text), Numbers.after(text)));
            } else if (flags == texts - 1 && Cell.flag(text)) {
                flags++;
            }
            if (pointZeros == texts - 1 && Cell.pointZero(text)) {
                pointZeros++;
            }
            if (decimalCommas && withComma == texts - 1 && Numbers.withComma(text)) {
                seeComma(text);
            }
        }

        private void seeComma(String text) {
            withComma++;
            String number = Numbers.pointed(text);
            pointed = pointed.widest(Width.of(Numbers.before(number), Numbers.after(number)));
            if (text.indexOf(',') >= 0) {
                comma = true;
                surePoint |= !Numbers.perhapsThousands(text);
            }
        }

        private Comma commas() {
            if (!comma || withComma != texts) {
                return Comma.TEXT;
            }
            return surePoint ? Comma.POINTS : Comma.DOUBTFUL;
        }

        private Set<Kind> kinds() {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            if (texts > 0) {
                kinds.add(Kind.TEXT);
            }
            if (typedNumbers > 0) {
                kinds.add(Kind.NUMBER);
            }
            if (typedFlags > 0) {
                kinds.add(Kind.FLAG);
            }
            return kinds;
        }

        private Kind onlyKind() {
            if (plain == texts || commas() == Comma.POINTS) {
                return Kind.NUMBER;
            }
            return flags == texts ? Kind.FLAG : Kind.TEXT;
        }
    }
}
