package cynosure.people;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link that lets one member in: for somebody new, or for a member with another browser. It works
/// once, ends by itself, and can be taken back before.
///
/// @param personId whom it lets in; null while it is for somebody new and unused
public record Admission(
        String id,
        String name,
        @Nullable String personId,
        String by,
        Instant made,
        Instant until,
        @Nullable Instant used,
        @Nullable Instant withdrawn) {

    public static final Duration LASTING = Duration.ofDays(7);

    public boolean open(Instant now) {
        return used == null && withdrawn == null && now.isBefore(until);
    }
}
