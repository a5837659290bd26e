package cynosure.reference;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event with what its place among all others says of it. Two facts are the same only when they
/// are the same happening, however alike their events are.
///
/// @param number its place in the order of time, from 0
/// @param session which of its actor's sessions it belongs to; null without an actor
/// @param first when its actor's first event of all happened; null without an actor
/// @param traits what was told of its actor up to that instant, included
record Fact(
        int number,
        Event event,
        @Nullable Session session,
        @Nullable Instant first,
        Map<String, Object> traits) {

    /// Events of one actor with no gap longer than 30 minutes.
    ///
    /// @param number from 0, in the order of time
    record Session(String actor, int number, Instant start, Instant end) {}

    String name() {
        return event.name();
    }

    @Nullable String actor() {
        return event.actor();
    }

    Instant at() {
        return event.at();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
