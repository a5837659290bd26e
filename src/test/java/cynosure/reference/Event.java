package cynosure.reference;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A measured event.
///
/// @param properties name to text, `BigDecimal`, `Boolean`, or `Double` for an inexact number
public record Event(
        String name, @Nullable String actor, Instant at, Map<String, Object> properties) {}
