package cynosure.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One measured event, as a row of a file was understood.
///
/// @param actor who did it, or null
/// @param id the sender's id, or null
/// @param properties name → value as text, in the order of the file
public record Event(
        String name,
        @Nullable String actor,
        Instant at,
        @Nullable String id,
        Map<String, String> properties) {}
