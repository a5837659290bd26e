package cynosure.events.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Rows that are JSON objects: one a line, or the elements of an array, or one after the other over
/// several lines. An object inside becomes columns with dotted names (`context.page`); an array is
/// kept as its JSON text; null and empty text are absent.
public final class JsonRows implements Rows {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(50)
                                    .maxStringLength(Lines.LONGEST)
                                    .maxNameLength(10_000)
                                    .maxNumberLength(400)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private final Reader reader;
    private final boolean whole;
    private @Nullable JsonTexts texts;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    /// @param whole whether this is all of the file; else what is cut off at its end is no row
    public JsonRows(Reader text, boolean whole) {
        this.reader = text;
        this.whole = whole;
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (texts == null) {
            texts = JsonTexts.of(reader, whole);
        }
        JsonTexts.Piece piece = texts.next();
        return piece == null ? null : row(piece);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Row row(JsonTexts.Piece piece) {
        if (piece.refused() != null) {
            return refused(piece, piece.refused());
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), piece.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refused(piece, "it is no JSON object: " + piece.wanted());
            }
            Cells cells = new Cells();
            object(parser, "", cells::put);
            if (parser.nextToken() != null) {
                return refused(piece, "it has something after the end of the object");
            }
            return new Row.Read(piece.line(), cells.values(), piece::text);
        } catch (JacksonException e) {
            return refused(piece, reason(e, piece.line()));
        } catch (TwoOfOneName e) {
            return refused(piece, "it has two values called " + e.getMessage());
        }
    }

    /// The values of an object that stands in a text, with dotted names; empty when it is none.
    public static Optional<Map<String, Object>> flat(String text) {
        Map<String, Object> flat = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            object(
                    parser,
                    "",
                    (name, value) -> {
                        if (value != null) {
                            flat.put(name, value);
                        }
                    });
            return Optional.of(flat);
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /// Told each value of a row with its name.
    @FunctionalInterface
    private interface Told {
        void put(String name, @Nullable Object value);
    }

    private static void object(JsonParser parser, String prefix, Told told) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(parser, name + ".", told);
            } else {
                told.put(name, value(parser, token));
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString().isEmpty() ? null : parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case START_ARRAY -> array(parser);
            default -> null;
        };
    }

    /// A number too large or too small for any arithmetic of ours stays what it is: text.
    private static Object number(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text)) ? new BigDecimal(text) : text;
        } catch (NumberFormatException tooSmall) {
            return text;
        }
    }

    private static String array(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private static Row refused(JsonTexts.Piece piece, String reason) {
        return new Row.Refused(piece.line(), reason, piece.text());
    }

    /// The parser's reason without its hints for programmers, which stand in brackets or after a
    /// colon.
    private static String reason(JacksonException e, long line) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply or holds too long a number or name";
        }
        String said = e.getOriginalMessage().split(" \\(|: ", 2)[0];
        TokenStreamLocation where = e.getLocation();
        if (where == null) {
            return "it is no valid JSON: " + said;
        }
        boolean further = where.getLineNr() > 1;
        String place = further ? " of line %,d".formatted(line + where.getLineNr() - 1) : "";
        return "it is no valid JSON: " + said + ", at letter " + where.getColumnNr() + place;
    }

    /// The values of one row in the order of the columns, which it adds to.
    private final class Cells {

        private @Nullable Object[] values = new Object[columns.size()];

        void put(String name, @Nullable Object value) {
            int place = places.computeIfAbsent(name, unknown -> columns.size());
            if (place == columns.size()) {
                columns.add(name);
            }
            if (place >= values.length) {
                values = Arrays.copyOf(values, place + 8);
            }
            if (values[place] != null) {
                throw new TwoOfOneName(name);
            }
            values[place] = value;
        }

        @Nullable Object[] values() {
            return values;
        }
    }

    private static final class TwoOfOneName extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TwoOfOneName(String name) {
            super(name, null, false, false);
        }
    }
}
