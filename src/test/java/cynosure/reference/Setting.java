package cynosure.reference;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table of events is kept.
///
/// @param gap how long a user does nothing within a session, at the most
/// @param daysOf the zone for whose days a table of actors and days is kept; null for none
record Setting(Duration gap, @Nullable ZoneId daysOf) {

    static final Setting USUAL = new Setting(Duration.ofMinutes(30), null);

    History history(List<Event> events) {
        return new History(events, gap);
    }

    EventTable table(History history) throws SQLException {
        return new EventTable(history, daysOf);
    }
}
