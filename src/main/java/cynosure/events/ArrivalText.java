package cynosure.events;

import cynosure.events.log.Entry;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How an arrival stands in the log: as JSON, so that it can be read by eye when all else fails.
final class ArrivalText {

    private static final byte UNDERSTOOD = 1;
    private static final byte UNCLEAR = 2;
    private static final byte ALIAS = 3;
    private static final byte GROUP_TOLD = 4;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private ArrivalText() {}

    static Entry entry(Arrival arrival) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            write(json, "source", arrival.source());
            switch (arrival) {
                case Arrival.Understood event -> write(json, event);
                case Arrival.Alias alias -> write(json, alias);
                case Arrival.GroupTold told -> write(json, told);
                case Arrival.Unclear unclear -> {
                    write(json, "received", unclear.received().toString());
                    write(json, "reason", unclear.reason());
                    write(json, "dialect", unclear.dialect());
                    boolean text = unclear.sent().isText();
                    write(json, "raw", text ? unclear.raw() : null);
                    write(json, "bytes", text ? null : encoded(unclear.sent()));
                }
            }
            json.writeEndObject();
        }
        return new Entry(kind(arrival), bytes.toByteArray());
    }

    private static byte kind(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood _ -> UNDERSTOOD;
            case Arrival.Alias _ -> ALIAS;
            case Arrival.GroupTold _ -> GROUP_TOLD;
            case Arrival.Unclear _ -> UNCLEAR;
        };
    }

    /// What an entry says. Those of earlier versions say less, and are read as they were meant.
    static Arrival read(Entry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> groups = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), entry.payload())) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    readProperties(json, name.equals("groups") ? groups : properties);
                } else {
                    texts.put(name, json.getString());
                }
            }
        }
        return switch (entry.kind()) {
            case UNCLEAR ->
                    new Arrival.Unclear(
                            text(texts, "source"),
                            Instant.parse(text(texts, "received")),
                            text(texts, "reason"),
                            sent(texts),
                            texts.getOrDefault("dialect", ""));
            case ALIAS ->
                    new Arrival.Alias(
                            text(texts, "source"),
                            text(texts, "id"),
                            text(texts, "previous"),
                            text(texts, "actor"),
                            moments(texts));
            case GROUP_TOLD ->
                    new Arrival.GroupTold(
                            text(texts, "source"),
                            text(texts, "id"),
                            text(texts, "type"),
                            text(texts, "group"),
                            moments(texts),
                            properties);
            default ->
                    new Arrival.Understood(
                            text(texts, "source"),
                            text(texts, "id"),
                            text(texts, "name"),
                            texts.get("actor"),
                            texts.get("anonymous"),
                            texts(groups),
                            moments(texts),
                            properties);
        };
    }

    /// What is no text stands there in base 64.
    private static Verbatim sent(Map<String, String> texts) {
        String bytes = texts.get("bytes");
        return bytes == null
                ? Verbatim.of(text(texts, "raw"))
                : Verbatim.of(Base64.getDecoder().decode(bytes));
    }

    private static String encoded(Verbatim sent) {
        return Base64.getEncoder().encodeToString(sent.bytes());
    }

    private static Map<String, String> texts(Map<String, Object> groups) {
        Map<String, String> texts = new LinkedHashMap<>();
        groups.forEach((type, group) -> texts.put(type, group.toString()));
        return texts;
    }

    private static Moments moments(Map<String, String> texts) {
        return new Moments(
                instant(texts, "sent"),
                Instant.parse(text(texts, "received")),
                instant(texts, "original"));
    }

    /// Properties as one text.
    static String of(Map<String, Object> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, properties);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Arrival.Understood event) {
        write(json, "id", event.id());
        write(json, "name", event.name());
        write(json, "actor", event.actor());
        write(json, "anonymous", event.anonymous());
        write(json, event.moments());
        if (!event.groups().isEmpty()) {
            json.writeName("groups");
            write(json, new LinkedHashMap<>(event.groups()));
        }
        json.writeName("properties");
        write(json, event.properties());
    }

    private static void write(JsonGenerator json, Arrival.Alias alias) {
        write(json, "id", alias.id());
        write(json, "previous", alias.previous());
        write(json, "actor", alias.actor());
        write(json, alias.moments());
    }

    private static void write(JsonGenerator json, Arrival.GroupTold told) {
        write(json, "id", told.id());
        write(json, "type", told.type());
        write(json, "group", told.group());
        write(json, told.moments());
        json.writeName("properties");
        write(json, told.properties());
    }

    private static void write(JsonGenerator json, Moments moments) {
        write(json, "sent", text(moments.sent()));
        write(json, "received", text(moments.received()));
        write(json, "original", text(moments.original()));
    }

    private static void write(JsonGenerator json, Map<String, Object> properties) {
        json.writeStartObject();
        properties.forEach(
                (name, value) -> {
                    json.writeName(name);
                    switch (value) {
                        case String text -> json.writeString(text);
                        case Boolean flag -> json.writeBoolean(flag);
                        case BigDecimal number -> json.writeNumber(number);
                        default -> throw new IllegalArgumentException("no kind: " + value);
                    }
                });
        json.writeEndObject();
    }

    private static void readProperties(JsonParser json, Map<String, Object> properties) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            properties.put(
                    name,
                    switch (json.nextToken()) {
                        case VALUE_TRUE -> true;
                        case VALUE_FALSE -> false;
                        case VALUE_STRING -> json.getString();
                        default -> new BigDecimal(json.getString());
                    });
        }
    }

    private static void write(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            json.writeString(text);
        }
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static String text(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    private static @Nullable Instant instant(Map<String, String> texts, String name) {
        String text = texts.get(name);
        return text == null ? null : Instant.parse(text);
    }
}
