package cynosure.events.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What PostHog tells with an event: its own properties, traits of the user, and groups. What the
/// client tells of itself alone is left out, and so is the address in the network.
///
/// @param set traits from now on
/// @param once traits, unless there have been some
record PostHogProperties(
        Map<String, Object> properties,
        Map<String, Object> set,
        Map<String, Object> once,
        Map<String, String> groups) {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "$set",
                    "$set_once",
                    "$unset",
                    "$groups",
                    "$ip",
                    "$device_id",
                    "$user_id",
                    "$insert_id",
                    "$time",
                    "$anon_distinct_id",
                    "distinct_id",
                    "token",
                    "$raw_user_agent",
                    "$config_defaults",
                    "$initialization_time",
                    "$window_id",
                    "$configured_session_timeout_ms",
                    "$pageview_id",
                    "$recording_status",
                    "$process_person_profile",
                    "$is_identified",
                    "$is_server",
                    "$geoip_disable",
                    "$active_feature_flags",
                    "$feature_flag_payloads",
                    "$browser_type");
    private static final List<String> LEFT_OUT_BEGINNINGS =
            List.of(
                    "$sdk_",
                    "$lib_rate_limit",
                    "$lib_custom",
                    "$prev_pageview_",
                    "$session_entry_");

    static PostHogProperties of(Fields said) {
        Fields inside = said.inside("properties");
        ObjectNode kept = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> one : inside.said().properties()) {
            if (!leftOut(one.getKey())) {
                kept.set(one.getKey(), one.getValue());
            }
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        Json.flatten(kept, "", properties);
        return new PostHogProperties(
                properties,
                both(said, inside, "$set"),
                both(said, inside, "$set_once"),
                inside.groups("$groups"));
    }

    private static boolean leftOut(String name) {
        return LEFT_OUT.contains(name) || LEFT_OUT_BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    /// Traits stand among the properties or beside them.
    private static Map<String, Object> both(Fields said, Fields inside, String field) {
        Map<String, Object> both = inside.properties(field);
        both.putAll(said.properties(field));
        return both;
    }
}
