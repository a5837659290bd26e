package cynosure.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a client has sent and was answered for.
public sealed interface Arrival {

    /// The id of the source it came from.
    String source();

    /// An event, or something told of a user: then its name is `identify`.
    ///
    /// @param id what its source calls it; the same id twice is one event
    /// @param actor who did it, or null
    /// @param properties name → text, number or flag
    record Understood(
            String source,
            String id,
            String name,
            @Nullable String actor,
            Moments moments,
            Map<String, Object> properties)
            implements Arrival {}

    /// Something that can't be read as an event. It is kept with the reason.
    ///
    /// @param raw what was sent
    record Unclear(String source, Instant received, String reason, String raw) implements Arrival {}
}
