package cynosure.events.dialect;

import cynosure.events.dialect.Json.Unfit;
import cynosure.events.reading.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One thing that was said, looked at field by field. What is not what it should be is [Unfit].
record Fields(JsonNode said) {

    private static final int WORD_MAX = 1_000;
    private static final int GROUPS_MAX = 10;
    private static final int DIGITS_MAX = 30;
    private static final int SECOND_DIGITS = 10;
    private static final int MILLI_DIGITS = 13;
    private static final Times ISO = Times.of("iso", ZoneOffset.UTC);
    private static final Times SECONDS = Times.of("seconds", ZoneOffset.UTC);
    private static final Times MILLIS = Times.of("millis", ZoneOffset.UTC);

    static Fields of(JsonNode said) {
        if (!said.isObject()) {
            throw new Unfit("it is no JSON object");
        }
        return new Fields(said);
    }

    boolean has(String field) {
        JsonNode value = said.path(field);
        return !value.isMissingNode() && !value.isNull();
    }

    /// A name or an id: text, or a number as it is written; null when there is none.
    @Nullable String word(String field) {
        return word(said.path(field), field);
    }

    /// The first of these fields that says something.
    @Nullable String word(String field, String other) {
        String word = word(field);
        return word == null ? word(other) : word;
    }

    /// @param without what is wrong when there is none
    String needed(String field, String without) {
        String word = word(field);
        if (word == null) {
            throw new Unfit(without, field);
        }
        return word;
    }

    /// An object inside; one without fields when there is none.
    Fields inside(String field) {
        if (!has(field)) {
            return new Fields(Json.MAPPER.createObjectNode());
        }
        if (!said.path(field).isObject()) {
            throw new Unfit("\"" + field + "\" is no JSON object", field);
        }
        return new Fields(said.path(field));
    }

    /// An object with this field alone.
    JsonNode only(String field) {
        return Json.MAPPER.createObjectNode().set(field, said.path(field));
    }

    /// The values of an object inside, under dotted names.
    Map<String, Object> properties(String field) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Json.flatten(inside(field).said, "", properties);
        return properties;
    }

    /// An object inside whose values are ids: type of group → id. Of several ids the first counts.
    Map<String, String> groups(String field) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : inside(field).said.properties()) {
            JsonNode value = one.getValue();
            String word = word(value.isArray() ? value.path(0) : value, one.getKey());
            if (word != null) {
                groups.put(Json.named(one.getKey()), word);
            }
        }
        if (groups.size() > GROUPS_MAX) {
            throw new Unfit("it has more than ten groups", field);
        }
        return groups;
    }

    /// When something happened: ISO 8601, or milliseconds since 1970; null when it isn't said.
    @Nullable Instant time(String field) {
        if (!has(field)) {
            return null;
        }
        Instant instant = instant(said.path(field), MILLIS);
        if (instant == null) {
            throw new Unfit(
                    "\""
                            + field
                            + "\" is neither ISO 8601 nor milliseconds since 1970, or lies outside the years 1900 to 2200",
                    field);
        }
        return instant;
    }

    /// The same where small numbers are seconds.
    @Nullable Instant timeOrSeconds(String field) {
        JsonNode value = said.path(field);
        if (!seconds(value)) {
            return time(field);
        }
        Instant instant = instant(value, SECONDS);
        if (instant == null) {
            throw new Unfit("\"" + field + "\" is no time", field);
        }
        return instant;
    }

    /// When something was sent; null when it isn't said in a way that can be read.
    @Nullable Instant sent(String field) {
        return instant(said.path(field), MILLIS);
    }

    private static @Nullable String word(JsonNode value, String field) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString() && !value.isNumber()) {
            throw new Unfit("\"" + field + "\" is neither text nor a number", field);
        }
        String word = Json.clean(value.asString());
        if (word.length() > WORD_MAX) {
            throw new Unfit("\"" + field + "\" is longer than a thousand letters", field);
        }
        return word.isBlank() ? null : word;
    }

    private static @Nullable Instant instant(JsonNode time, Times numbers) {
        long micros =
                time.isString()
                        ? micros(time.stringValue(), numbers)
                        : time.isNumber() ? numbers.micros(plain(time.decimalValue())) : Times.NONE;
        return micros == Times.NONE ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /// Some write whole numbers as text. Those are believed that have as many digits as a moment of
    /// our days; others are days and hours written without anything between.
    private static long micros(String text, Times numbers) {
        return digits(text, numbers == SECONDS ? SECOND_DIGITS : MILLI_DIGITS)
                ? numbers.micros(text)
                : ISO.micros(text);
    }

    private static boolean seconds(JsonNode time) {
        return time.isNumber()
                ? time.decimalValue().compareTo(Times.FIRST_MILLIS) < 0
                : time.isString() && digits(time.stringValue(), SECOND_DIGITS);
    }

    private static boolean digits(String text, int count) {
        return text.length() == count && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// Without an exponent, which some write behind every large number; not where that would be a
    /// long way to write it.
    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) <= DIGITS_MAX ? number.toPlainString() : number.toString();
    }
}
