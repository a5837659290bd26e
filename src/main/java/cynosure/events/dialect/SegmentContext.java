package cynosure.events.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a client of Segment tells around a call. Of it we keep what tells apps, pages and campaigns
/// apart; not what tells people apart, such as addresses of the network, places, and the numbers of
/// devices.
record SegmentContext(JsonNode said) {

    /// Segment knows one type of group only.
    static final String GROUP = "group";

    private static final List<String> KEPT =
            List.of("app", "campaign", "library", "locale", "os", "page", "referrer", "timezone");
    private static final List<String> OF_DEVICE = List.of("type", "manufacturer", "model");

    static SegmentContext of(JsonNode said) {
        return new SegmentContext(said);
    }

    /// The same where one call says otherwise.
    SegmentContext with(JsonNode more) {
        if (!more.isObject()) {
            return this;
        }
        if (!said.isObject()) {
            return new SegmentContext(more);
        }
        ObjectNode both = Json.MAPPER.createObjectNode();
        said.properties().forEach(one -> both.set(one.getKey(), one.getValue()));
        more.properties().forEach(one -> both.set(one.getKey(), one.getValue()));
        return new SegmentContext(both);
    }

    Map<String, Object> properties() {
        ObjectNode kept = Json.MAPPER.createObjectNode();
        for (String name : KEPT) {
            if (said.has(name)) {
                kept.set(name, said.path(name));
            }
        }
        for (String name : OF_DEVICE) {
            if (said.path("device").has(name)) {
                kept.set("device." + name, said.path("device").path(name));
            }
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        Json.flatten(kept, "context.", properties);
        return properties;
    }

    /// The group that is entered, when the client says so with each call.
    Map<String, String> groups() {
        String group = said.isObject() ? new Fields(said).word("groupId") : null;
        return group == null ? Map.of() : Map.of(GROUP, group);
    }
}
