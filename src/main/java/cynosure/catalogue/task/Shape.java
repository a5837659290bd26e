package cynosure.catalogue.task;

import cynosure.metric.Vocabulary;
import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The exact shape in which an event is to be sent, ready to be pasted.
public final class Shape {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TIME = "2026-03-02T19:14:00Z";

    private final Wish wish;
    private final Vocabulary vocabulary;

    /// @param vocabulary what was seen so far, for examples that look like the real ones
    public Shape(Wish wish, Vocabulary vocabulary) {
        this.wish = wish;
        this.vocabulary = vocabulary;
    }

    /// One event for our own endpoint.
    public String json() {
        ObjectNode event = JSON.createObjectNode();
        event.put("id", "an id of yours");
        event.put("event", wish.event());
        event.put("user", "an id of theirs");
        event.put("time", TIME);
        event.set("properties", properties());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event);
    }

    /// The same as a command.
    public String curl(String address) {
        return "curl %s/collect \\\n  -H 'Authorization: Bearer KEY' \\\n  -d '%s'"
                .formatted(address, json().replace("'", "'\\''"));
    }

    /// A call of the client that Segment and RudderStack have for browsers.
    public String browser() {
        return "analytics.track(%s, %s)".formatted(text(wish.event()), indented(""));
    }

    /// A call of their client for Node.
    public String server() {
        return """
               analytics.track({
                 userId: "an id of theirs",
                 event: %s,
                 properties: %s
               })"""
                .formatted(text(wish.event()), indented("  "));
    }

    private String indented(String by) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(properties())
                .replace("\n", "\n" + by);
    }

    private static String text(String words) {
        return JSON.writeValueAsString(words);
    }

    private ObjectNode properties() {
        ObjectNode properties = JSON.createObjectNode();
        for (Planned planned : wish.planned()) {
            switch (kind(planned)) {
                case NUMBER -> properties.put(planned.name(), 3);
                case FLAG -> properties.put(planned.name(), true);
                case TIME -> properties.put(planned.name(), TIME);
                case TEXT -> properties.put(planned.name(), example(planned.name()));
            }
        }
        return properties;
    }

    private Kind kind(Planned planned) {
        @Nullable Kind kind = planned.kind();
        if (kind != null) {
            return kind;
        }
        return vocabulary.kinds(planned.name()).stream().sorted().findFirst().orElse(Kind.TEXT);
    }

    private String example(String property) {
        List<String> seen = vocabulary.values("", property);
        return seen.isEmpty() ? "…" : seen.getFirst();
    }
}
