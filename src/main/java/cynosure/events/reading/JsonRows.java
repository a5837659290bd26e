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

/// Rows that are one JSON object a line. An object inside becomes columns with dotted names
/// (`context.page`); an array is kept as its JSON text; null and empty text are absent.
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

    private final Lines lines;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    public JsonRows(Reader text) {
        this.lines = new Lines(text);
    }

    @Override
    public @Nullable Row next() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.blank()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Row row(Lines.Line line) {
        if (line.tooLong()) {
            return refused(line, "it is longer than a million letters");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refused(line, "it is no JSON object: one {…} a line is wanted");
            }
            Cells cells = new Cells();
            object(parser, "", cells::put);
            if (parser.nextToken() != null) {
                return refused(line, "it has something after the end of the object");
            }
            return new Row.Read(line.number(), cells.values(), line::text);
        } catch (JacksonException e) {
            return refused(line, reason(e));
        } catch (TwoOfOneName e) {
            return refused(line, "it has two values called " + e.getMessage());
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

    private static Row refused(Lines.Line line, String reason) {
        return new Row.Refused(line.number(), reason, line.text());
    }

    /// The parser's reason without its hints for programmers, which stand in brackets or after a
    /// colon.
    private static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply or holds too long a number or name";
        }
        String said = e.getOriginalMessage().split(" \\(|: ", 2)[0];
        TokenStreamLocation where = e.getLocation();
        String place = where == null ? "" : ", at letter " + where.getColumnNr();
        return "it is no valid JSON: " + said + place;
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
