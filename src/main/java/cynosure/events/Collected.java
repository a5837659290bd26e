package cynosure.events;

import cynosure.events.log.Damage;
import cynosure.events.store.SqlCollected;
import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What has come out of the log into the warehouse so far.
public interface Collected {

    static Collected in(Warehouse warehouse) {
        return new SqlCollected(warehouse);
    }

    /// The number of the last entry of the log that is in; 0 before the first.
    long through();

    /// Lands the staged events, and in the same transaction notes how far the log has come, so that
    /// a crash at any moment leaves both or neither.
    Landed keep(Staging staging, Flushed flushed);

    /// Notes how far the log has come when there is no event to land.
    void keep(Flushed flushed);

    /// What came from each source, by its id.
    Map<String, Came> bySource();

    /// How many entries of the log were lost to a rotten disk.
    long lost();

    /// How many events came, and when the last one.
    record Came(long events, Instant last) {}

    /// A stretch of the log on its way in.
    ///
    /// @param through the number of its last entry
    /// @param at when it was brought in
    /// @param unclear what in it is no event
    /// @param settled what was refused before and has been read again
    record Flushed(
            long through,
            Instant at,
            List<Arrival.Unclear> unclear,
            RefusedEvents.Settled settled,
            List<Damage> damages) {}
}
