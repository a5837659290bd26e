package cynosure.catalogue;

import cynosure.catalogue.task.Planned;
import cynosure.catalogue.task.Wish;
import cynosure.metric.Vocabulary.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The catalogue as JSON Schema (draft 2020-12): what an event for our own endpoint has to be, with
/// every property that was seen, described or asked for.
///
/// Required is what people say that every such event should carry, and what an open task asks for.
/// Properties that nobody has spoken of may be there: a schema that refused them would refuse next
/// week's event.
public final class EventSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Entry> entries;
    private final List<Wish> wishes;

    /// @param wishes what is asked for and not sent yet
    public EventSchema(List<Entry> entries, List<Wish> wishes) {
        this.entries = List.copyOf(entries);
        this.wishes = List.copyOf(wishes);
    }

    /// One document for all events.
    ///
    /// @param product whose events they are
    public String all(String product) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", "Events of " + product);
        envelope(schema);
        Map<String, ObjectNode> shapes = shapes();
        ArrayNode names = JSON.createArrayNode();
        shapes.keySet().forEach(names::add);
        ((ObjectNode) schema.get("properties")).putObject("event").set("enum", names);
        ArrayNode rules = schema.putArray("allOf");
        ObjectNode shelf = schema.putObject("$defs");
        shapes.forEach(
                (name, shape) -> {
                    shelf.set(name, shape);
                    ObjectNode rule = rules.addObject();
                    rule.putObject("if")
                            .putObject("properties")
                            .putObject("event")
                            .put("const", name);
                    rule.putObject("then").put("$ref", "#/$defs/" + pointer(name));
                });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /// A document for one event; null when nobody has seen or asked for it.
    public @Nullable String one(String event) {
        @Nullable ObjectNode shape = shapes().get(event);
        if (shape == null) {
            return null;
        }
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", event);
        envelope(schema);
        ((ObjectNode) schema.get("properties")).putObject("event").put("const", event);
        schema.putArray("allOf").add(shape);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /// What every event has, whatever happened.
    private static void envelope(ObjectNode schema) {
        schema.put("type", "object");
        schema.putArray("required").add("event");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("id").put("type", "string").put("maxLength", 1_000);
        properties.putObject("user").put("type", "string");
        properties.putObject("time").putArray("type").add("string").add("integer");
        properties.putObject("properties").put("type", "object");
    }

    private Map<String, ObjectNode> shapes() {
        Map<String, ObjectNode> shapes = new TreeMap<>();
        for (Entry entry : entries) {
            shapes.put(entry.name(), shape(entry));
        }
        for (Wish wish : wishes) {
            ask(shapes.computeIfAbsent(wish.event(), _ -> empty()), wish);
        }
        return shapes;
    }

    private static ObjectNode shape(Entry entry) {
        ObjectNode shape = empty();
        String owner = entry.words().owner();
        String words = entry.words().words();
        String owned = owner.isEmpty() ? "" : "Owner: " + owner;
        String said = (words + (words.isEmpty() || owned.isEmpty() ? "" : "\n") + owned).strip();
        if (!said.isEmpty()) {
            shape.put("description", said);
        }
        for (Entry.Property property : entry.properties()) {
            Set<Kind> kinds =
                    property.seen() == null ? EnumSet.noneOf(Kind.class) : property.seen().kinds();
            ObjectNode described = describe(shape, property.name(), kinds);
            if (!property.words().words().isEmpty()) {
                described.put("description", property.words().words());
            }
            if (property.words().required()) {
                require(shape, property.name());
            }
        }
        return shape;
    }

    private static void ask(ObjectNode shape, Wish wish) {
        for (Planned planned : wish.planned()) {
            if (!inner(shape).has(planned.name())) {
                @Nullable Kind kind = planned.kind();
                describe(
                        shape,
                        planned.name(),
                        kind == null ? EnumSet.noneOf(Kind.class) : EnumSet.of(kind));
            }
            require(shape, planned.name());
        }
    }

    private static ObjectNode empty() {
        ObjectNode shape = JSON.createObjectNode();
        shape.putObject("properties")
                .putObject("properties")
                .put("type", "object")
                .putObject("properties");
        return shape;
    }

    private static ObjectNode describe(ObjectNode shape, String property, Set<Kind> kinds) {
        ObjectNode described = inner(shape).putObject(property);
        List<String> types = kinds.stream().sorted().map(EventSchema::type).distinct().toList();
        if (types.size() == 1) {
            described.put("type", types.getFirst());
        } else if (types.size() > 1) {
            ArrayNode several = described.putArray("type");
            types.forEach(several::add);
        }
        if (kinds.equals(Set.of(Kind.TIME))) {
            described.put("format", "date-time");
        }
        return described;
    }

    private static void require(ObjectNode shape, String property) {
        ObjectNode carried = carried(shape);
        if (!carried.has("required")) {
            carried.putArray("required");
            shape.putArray("required").add("properties");
        }
        ArrayNode required = (ArrayNode) carried.get("required");
        for (var known : required) {
            if (known.stringValue().equals(property)) {
                return;
            }
        }
        required.add(property);
    }

    private static ObjectNode carried(ObjectNode shape) {
        return (ObjectNode) shape.get("properties").get("properties");
    }

    private static ObjectNode inner(ObjectNode shape) {
        return (ObjectNode) carried(shape).get("properties");
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT, TIME -> "string";
            case NUMBER -> "number";
            case FLAG -> "boolean";
        };
    }

    /// A name as a part of a JSON pointer in an address.
    private static String pointer(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return URLEncoder.encode(escaped, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
