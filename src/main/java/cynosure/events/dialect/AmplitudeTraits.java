package cynosure.events.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What Amplitude tells of a user or a group: plain values, or what should be done to them. What
/// adds to a value, or takes it away, can't be told as a trait and is left out.
///
/// @param set name → value from now on
/// @param once name → value, unless there has been one
record AmplitudeTraits(Map<String, Object> set, Map<String, Object> once) {

    /// What a client says when there is nothing to say.
    private static final String EMPTY = "EMPTY";

    static AmplitudeTraits of(Fields said, String field) {
        Map<String, Object> set = new LinkedHashMap<>();
        Map<String, Object> once = new LinkedHashMap<>();
        Fields all = said.inside(field);
        for (Map.Entry<String, JsonNode> one : all.said().properties()) {
            String name = one.getKey();
            if (!name.startsWith("$")) {
                Json.flatten(all.only(name), "", set);
            }
        }
        set.putAll(all.properties("$set"));
        once.putAll(all.properties("$setOnce"));
        once.values().removeIf(EMPTY::equals);
        return new AmplitudeTraits(set, once);
    }
}
