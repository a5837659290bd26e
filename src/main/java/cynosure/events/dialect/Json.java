package cynosure.events.dialect;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON from strangers: nothing nested too deeply or too long, no name twice, numbers exact.
final class Json {

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(20)
                                                    .maxStringLength(1_000_000)
                                                    .maxNameLength(5_000)
                                                    .maxNumberLength(400)
                                                    .maxTokenCount(1_000_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final int PROPERTIES_MAX = 1_000;
    private static final int NAME_MAX = 500;

    private Json() {}

    /// The value that begins here.
    ///
    /// @throws JacksonException when it is none, or has a number beyond all arithmetic
    static JsonNode value(JsonParser json) {
        try {
            return MAPPER.readTree(json);
        } catch (NumberFormatException beyond) {
            throw new StreamConstraintsException("a number has more than ten digits behind its E");
        }
    }

    /// Adds an object's values: those of objects inside under dotted names, lists as their JSON,
    /// nothing for null and empty text.
    ///
    /// @throws Unfit when there are too many, or a name is too long
    static void flatten(JsonNode object, String prefix, Map<String, Object> into) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = named(prefix + property.getKey());
            JsonNode value = property.getValue();
            if (value.isObject()) {
                flatten(value, name + ".", into);
            } else if (value.isBoolean()) {
                into.put(name, value.booleanValue());
            } else if (value.isNumber()) {
                into.put(name, number(value.decimalValue()));
            } else if (value.isArray()) {
                into.put(name, clean(value.toString()));
            } else if (value.isString() && !value.stringValue().isEmpty()) {
                into.put(name, clean(value.stringValue()));
            }
            if (into.size() > PROPERTIES_MAX) {
                throw new Unfit("it has more than a thousand properties");
            }
        }
    }

    /// A property's name, or that of a type of group.
    ///
    /// @throws Unfit when it is too long
    static String named(String raw) {
        String name = clean(raw);
        if (name.length() > NAME_MAX) {
            throw new Unfit("the name of a property is longer than 500 letters");
        }
        return name;
    }

    /// Half a letter, which no file can hold, becomes a question mark.
    static String clean(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// What is wrong with a text that is no JSON, without hints for programmers.
    static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply or holds too long a text, number or name";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "it is no valid JSON: it ends in the middle";
        }
        return "it is no valid JSON: line %d, column %d can't be understood"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /// A number too large for any arithmetic of ours stays what it is: text.
    private static Object number(BigDecimal number) {
        return Double.isFinite(number.doubleValue()) ? number : number.toString();
    }

    /// Something that can't be an event, and why.
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;

        Unfit(String reason) {
            this(reason, "");
        }

        /// @param field the field that is wrong
        Unfit(String reason, String field) {
            super(reason, null, false, false);
            this.field = field;
        }

        String field() {
            return field;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
