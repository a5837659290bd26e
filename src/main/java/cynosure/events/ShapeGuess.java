package cynosure.events;

import cynosure.events.reading.BlankRows;
import cynosure.events.reading.CsvRows;
import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import cynosure.events.reading.Rows;
import cynosure.events.reading.Unreadable;
import cynosure.problem.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Guesses how a file is written from its beginning, keeping whatever was said.
///
/// The delimiter is the one that cuts the most of the first rows into the same number of columns.
final class ShapeGuess {

    private static final int ROWS = 100;
    private static final String DELIMITERS = ",;\t|";

    private final Source source;
    private final Head head;
    private final Shape said;
    private final List<String> why = new ArrayList<>();

    ShapeGuess(Source source, Head head, Shape said) {
        this.source = source;
        this.head = head;
        this.said = said;
    }

    List<String> why() {
        return why;
    }

    Shape shape() {
        Shape plain = plain();
        Export export =
                said.export() == null
                        ? Export.of(Samples.of(head, plain.by(Export.NONE)).columns())
                        : said.export();
        if (export.known()) {
            why.addAll(export.why());
        }
        return plain.by(export);
    }

    private Shape plain() {
        String encoding = head.encoding().charset().name();
        why.add(head.packing() + encoding + ": " + head.encoding().why());
        if (json()) {
            if (!head.packing().startsWith("Parquet")) {
                why.add(
                        head.text().stripLeading().startsWith("[")
                                ? "JSON: an array, and each element of it is a row."
                                : "JSON: the first row begins with {.");
            }
            return new Shape(Format.JSON_LINES, null, encoding, false);
        }
        Cut cut = cut();
        boolean header = said.header() != null ? said.header() : looksLikeHeader(cut);
        why.add(cut.words());
        why.add(
                header
                        ? "The first row names the columns."
                        : "The first row is data already; columns are called by their place.");
        return new Shape(cut.format(), cut.delimiter(), encoding, header);
    }

    private boolean json() {
        String start = head.text().stripLeading();
        boolean open = said.format() == null && said.delimiter() == null;
        return said.format() == Format.JSON_LINES
                || open && (start.startsWith("{") || start.startsWith("[") && array(start));
    }

    /// Whether a bracket opens an array and not, say, a line of a log: `[2026-01-05] …`.
    private static boolean array(String start) {
        String inside = start.substring(1).stripLeading();
        return inside.isEmpty() || "{[]".indexOf(inside.charAt(0)) >= 0;
    }

    private Cut cut() {
        if (said.format() == Format.BLANKS) {
            return Cut.blanks(head.text());
        }
        if (said.delimiter() != null) {
            return cut(said.delimiter());
        }
        List<Cut> cuts = new ArrayList<>();
        DELIMITERS.chars().forEach(sign -> cuts.add(cut((char) sign)));
        if (said.format() == null) {
            cuts.add(Cut.blanks(head.text()));
        }
        return cuts.stream()
                .filter(cut -> cut.columns().size() > 1 && cut.even() >= 0.5)
                .max(Comparator.comparingLong(Cut::evenTenths))
                .orElseThrow(this::noColumns);
    }

    private Cut cut(char delimiter) {
        try {
            return Cut.csv(head.text(), delimiter);
        } catch (Fault tooMuch) {
            throw Unreadable.in(named(), 1, tooMuch);
        }
    }

    private RuntimeException noColumns() {
        return Unreadable.at(
                source.name(),
                1,
                "events.no-columns",
                named()
                        + " is not cut into columns by comma, semicolon, tab, bar or blanks,"
                        + " and is not JSON.",
                "Say its delimiter, or check that it is the right file.");
    }

    /// The file, in an archive which one of its files.
    private String named() {
        return head.file().equals(source.name())
                ? source.name()
                : source.name() + ": " + head.file();
    }

    /// A header holds no numbers and no empty names.
    private static boolean looksLikeHeader(Cut cut) {
        return cut.columns().stream()
                .noneMatch(
                        name ->
                                name.isEmpty()
                                        || Numbers.plain(name)
                                        || Character.isDigit(name.charAt(0)) && hasNoLetter(name));
    }

    private static boolean hasNoLetter(String name) {
        return name.chars().noneMatch(Character::isLetter);
    }

    /// The head cut into columns one way.
    ///
    /// @param columns the first row as it stands
    /// @param even the share of rows with as many values as the first
    private record Cut(
            Format format, @Nullable Character delimiter, List<String> columns, double even) {

        static Cut csv(String text, char delimiter) {
            try (CsvRows rows = new CsvRows(new StringReader(text), delimiter, true)) {
                return new Cut(Format.CSV, delimiter, first(rows), even(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Cut blanks(String text) {
            try (BlankRows rows = new BlankRows(new StringReader(text), true)) {
                return new Cut(Format.BLANKS, null, first(rows), even(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> first(Rows rows) {
            return rows.columns();
        }

        private static double even(Rows rows) throws IOException {
            int read = 0;
            int all = 0;
            for (Row row = rows.next(); row != null && all < ROWS; row = rows.next()) {
                read += row instanceof Row.Read ? 1 : 0;
                all++;
            }
            return all == 0 ? 1 : read / (double) all;
        }

        /// Coarse, so that of two good ways the earlier one wins, not the one with luck.
        long evenTenths() {
            return Math.round(even * 10) * 100 - order();
        }

        private int order() {
            return format == Format.BLANKS
                    ? 9
                    : DELIMITERS.indexOf(Objects.requireNonNull(delimiter));
        }

        String words() {
            if (format == Format.BLANKS) {
                return "Columns are parted by blanks.";
            }
            return switch (Objects.requireNonNull(delimiter)) {
                case ',' -> "Columns are parted by commas.";
                case ';' -> "Columns are parted by semicolons.";
                case '\t' -> "Columns are parted by tabs.";
                case '|' -> "Columns are parted by bars.";
                default -> "Columns are parted by " + delimiter + ".";
            };
        }
    }
}
