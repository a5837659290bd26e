package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.Verbatim;
import cynosure.events.dialect.Json.Unfit;
import cynosure.events.log.Receipt;
import cynosure.events.reading.Times;
import cynosure.ids.Ids;
import cynosure.problem.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Our own, small: an event is one JSON object, and many are a list, one a line, or `events` in an
/// object that also says when it was `sent`. In an event's place may stand that two ids are one
/// person's (`alias`), or what is known of a group (`group`).
public final class OwnDialect implements Dialect {

    private static final int WORD_MAX = 1_000;
    private static final int EVENT_MAX = 256_000;
    private static final int GROUPS_MAX = 10;
    private static final Times ISO = Times.of("iso", ZoneOffset.UTC);
    private static final Times MILLIS = Times.of("millis", ZoneOffset.UTC);

    private final Ids ids;

    public OwnDialect(Ids ids) {
        this.ids = ids;
    }

    @Override
    public String name() {
        return "own";
    }

    @Override
    public Heard read(Parcel parcel) {
        List<Arrival> arrivals = new ArrayList<>();
        Rest rest = new Rest(parcel.body());
        try (JsonParser json = Json.MAPPER.createParser(parcel.body())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode value = Json.MAPPER.readTree(json);
                    arrivals.addAll(arrivals(value, parcel));
                    rest.read(json);
                }
            }
        } catch (JacksonException e) {
            arrivals.add(unclear(parcel, Json.reason(e), rest.body()));
        }
        return new Heard(arrivals);
    }

    @Override
    public Answer kept(Heard heard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("accepted", heard.understood());
        answer.put("refused", heard.troubles());
        boolean nothing = heard.understood() == 0 && !heard.arrivals().isEmpty();
        return Answer.of(nothing ? 400 : 200, Json.MAPPER.writeValueAsString(answer));
    }

    @Override
    public Answer refused(Receipt.Why why) {
        return switch (why) {
            case BUSY -> later(429, 1, "More comes in than the disk can take just now.");
            case FULL -> later(503, 30, "The disk is full.");
            case FAILED -> later(503, 5, "The disk has failed.");
            case CLOSED -> later(503, 5, "The server is about to stop.");
            case TOO_LARGE ->
                    refused(
                            413,
                            Problem.of(
                                    "events.sent-too-large",
                                    "One of these events is larger than an event may be.",
                                    "Send less in one event."));
        };
    }

    @Override
    public Answer refused(int status, Problem problem) {
        return Answer.of(status, text(problem));
    }

    private static Answer later(int status, int seconds, String sentence) {
        Problem problem =
                Problem.of(
                        "events.not-kept",
                        sentence + " Nothing of this was kept.",
                        "Send it again a little later, under the same ids.");
        return new Answer(status, text(problem), seconds);
    }

    private static String text(Problem problem) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problem", problem.code());
        answer.put("sentence", problem.sentence());
        answer.put("next", problem.next());
        return Json.MAPPER.writeValueAsString(answer);
    }

    private List<Arrival> arrivals(JsonNode value, Parcel parcel) {
        if (!value.path("events").isArray()) {
            return List.of(arrival(value, null, parcel));
        }
        List<Arrival> arrivals = new ArrayList<>();
        Instant sent = instant(value.path("sent"));
        for (JsonNode event : value.path("events")) {
            arrivals.add(arrival(event, sent, parcel));
        }
        return arrivals;
    }

    private Arrival arrival(JsonNode event, @Nullable Instant sent, Parcel parcel) {
        String raw = event.toString();
        try {
            if (raw.length() > EVENT_MAX) {
                throw new Unfit("it is longer than 256,000 letters");
            }
            return understood(event, sent, parcel);
        } catch (Unfit e) {
            return unclear(parcel, e.reason(), Verbatim.of(alone(event, sent)));
        }
    }

    private Arrival understood(JsonNode said, @Nullable Instant sent, Parcel parcel) {
        if (!said.isObject()) {
            throw new Unfit("it is no JSON object");
        }
        Instant received = parcel.received().truncatedTo(ChronoUnit.MICROS);
        Moments moments = new Moments(sent, received, time(said.path("time")));
        if (Times.believed(Times.micros(moments.corrected())) == Times.NONE) {
            throw new Unfit("by our clock it would have happened before 1900 or after 2200");
        }
        String given = word(said, "id");
        String id = given == null ? ids.next() : given;
        boolean event = !missing(said.path("event"));
        if (!event && !missing(said.path("alias"))) {
            return new Arrival.Alias(
                    parcel.source(), id, needed(said, "alias"), needed(said, "user"), moments);
        }
        if (!event && !missing(said.path("group"))) {
            Map<String, String> group = words(said, "group");
            if (group.size() != 1) {
                throw new Unfit("\"group\" names not one type with one id");
            }
            Map.Entry<String, String> one = group.entrySet().iterator().next();
            return new Arrival.GroupTold(
                    parcel.source(), id, one.getKey(), one.getValue(), moments, properties(said));
        }
        return new Arrival.Understood(
                parcel.source(),
                id,
                name(said),
                word(said, "user"),
                word(said, "anonymous"),
                words(said, "groups"),
                moments,
                properties(said));
    }

    private static Map<String, Object> properties(JsonNode said) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (said.path("properties").isObject()) {
            Json.flatten(said.path("properties"), "", properties);
        } else if (!missing(said.path("properties"))) {
            throw new Unfit("its properties are no JSON object");
        }
        return properties;
    }

    /// An object whose values are ids: type of group → id.
    private static Map<String, String> words(JsonNode said, String field) {
        Map<String, String> words = new LinkedHashMap<>();
        JsonNode object = said.path(field);
        if (missing(object)) {
            return words;
        }
        if (!object.isObject()) {
            throw new Unfit("\"" + field + "\" is no JSON object");
        }
        for (Map.Entry<String, JsonNode> one : object.properties()) {
            String word = word(object, one.getKey());
            if (word != null) {
                words.put(Json.named(one.getKey()), word);
            }
        }
        if (words.size() > GROUPS_MAX) {
            throw new Unfit("it has more than ten groups");
        }
        return words;
    }

    private static String name(JsonNode event) {
        String name = word(event, "event");
        if (name == null) {
            throw new Unfit("it has no event name in \"event\"");
        }
        return name;
    }

    private static String needed(JsonNode said, String field) {
        String word = word(said, field);
        if (word == null) {
            throw new Unfit("it joins two ids and says nothing in \"" + field + "\"");
        }
        return word;
    }

    private static @Nullable Instant time(JsonNode time) {
        if (missing(time)) {
            return null;
        }
        Instant instant = instant(time);
        if (instant == null) {
            throw new Unfit("\"time\" is neither ISO 8601 nor milliseconds since 1970");
        }
        return instant;
    }

    private static @Nullable Instant instant(JsonNode time) {
        long micros =
                time.isString()
                        ? ISO.micros(time.stringValue())
                        : time.isNumber() ? MILLIS.micros(time.asString()) : Times.NONE;
        return micros == Times.NONE ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /// A name or an id: text, or a number as it is written; null when there is none.
    private static @Nullable String word(JsonNode event, String field) {
        JsonNode value = event.path(field);
        if (missing(value)) {
            return null;
        }
        if (!value.isString() && !value.isNumber()) {
            throw new Unfit("\"" + field + "\" is neither text nor a number");
        }
        String word = Json.clean(value.asString());
        if (word.length() > WORD_MAX) {
            throw new Unfit("\"" + field + "\" is longer than a thousand letters");
        }
        return word.isBlank() ? null : word;
    }

    private static boolean missing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /// The event as a body of its own, with the time of sending that stood beside it.
    private static String alone(JsonNode event, @Nullable Instant sent) {
        return sent == null
                ? event.toString()
                : "{\"sent\":\"" + sent + "\",\"events\":[" + event + "]}";
    }

    private static Arrival unclear(Parcel parcel, String reason, Verbatim sent) {
        return new Arrival.Unclear(
                parcel.source(),
                parcel.received().truncatedTo(ChronoUnit.MICROS),
                reason,
                sent,
                "");
    }
}
