package cynosure.compiler;

import cynosure.metric.Vocabulary.Kind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/// Where measured events lie in the warehouse: one table, one row an event.
///
/// Its fixed columns are `name` (whatever [#event] says), `actor` (any type that can be compared,
/// null when missing), `at` (timestamp in UTC, microseconds), `session` (which of the actor's
/// sessions it belongs to, from 0; null without an actor) and `since_first` (microseconds since the
/// actor's first event of all; null without an actor). A property has at most one column a kind of
/// value; all columns but those of the row's own properties are null. A session ends when its actor
/// does nothing for longer than the gap.
public interface Layout {

    /// The table's name, safe to stand in query text.
    String table();

    /// What the column `name` holds for an event; empty when there is no such event.
    Optional<Object> event(String name);

    /// The column that holds values of this kind for this property, safe to stand in query text;
    /// empty when no such value was ever seen.
    Optional<String> column(String property, Kind kind);

    /// The column that holds the actor's trait of this name and kind as it was when the event
    /// happened, safe to stand in query text; empty when no such trait was ever told.
    default Optional<String> trait(String name, Kind kind) {
        return Optional.empty();
    }

    /// How long a user does nothing within a session, at the most.
    default Duration sessionGap() {
        return Duration.ofMinutes(30);
    }

    /// A table with one row for each `actor` and local `day` (date) with any event, where one is
    /// kept for the days of this zone.
    default Optional<String> actorDays(ZoneId zone) {
        return Optional.empty();
    }
}
