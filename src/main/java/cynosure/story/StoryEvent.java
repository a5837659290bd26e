package cynosure.story;

import java.time.Instant;
import java.util.SequencedMap;

/// One thing a member of Lantern did.
///
/// @param id unique in the whole story, so that a story told twice counts once
/// @param properties texts, whole numbers, decimals and booleans, in the order they are written
public record StoryEvent(
        String id, String name, String user, Instant at, SequencedMap<String, Object> properties) {

    boolean named(String wanted) {
        return name.equals(wanted);
    }

    boolean has(String property, Object value) {
        return value.equals(properties.get(property));
    }
}
