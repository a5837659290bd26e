package cynosure.events;

import cynosure.events.store.SqlRefused;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was sent and could not be read as events: kept whole, until it can be read or somebody
/// drops it.
public interface RefusedEvents {

    static RefusedEvents in(Warehouse warehouse) {
        return new SqlRefused(warehouse);
    }

    /// How many there are, by source and reason, the most first.
    List<Reason> reasons(Which which);

    /// The latest of them, the latest first.
    List<Refused> latest(Which which, int most);

    /// The next ones in the order in which they came, as many as fit into the memory.
    ///
    /// @param after the number behind which to go on; 0 for the first
    List<Refused> next(Which which, long after);

    /// Drops them for good, and notes why. Answers how many they were.
    long drop(Which which, Dropping dropping);

    /// What was dropped, the latest first.
    List<Dropped> dropped(int most);

    /// One of them.
    ///
    /// @param number its own, never given again
    record Refused(long number, Arrival.Unclear what) {}

    /// Which are meant.
    ///
    /// @param source null for those of any source
    /// @param reason null for those of any reason
    record Which(@Nullable String source, @Nullable String reason) {

        public static final Which ALL = new Which(null, null);
    }

    /// @param events how many came from this source and were refused for this reason
    record Reason(String source, String reason, long events, Instant first, Instant last) {}

    /// @param why in the words of the one who drops them
    /// @param by the name of that person
    record Dropping(String why, String by, Instant at) {}

    record Dropped(String source, String reason, long events, Dropping dropping) {}

    /// What became of refused events that were read again.
    ///
    /// @param understood the numbers of those that are no riddle any more
    /// @param reasons the numbers of those that still are, for another reason than before
    record Settled(List<Long> understood, Map<Long, String> reasons) {

        public static final Settled NOTHING = new Settled(List.of(), Map.of());

        public Settled {
            understood = List.copyOf(understood);
            reasons = Map.copyOf(reasons);
        }

        public boolean nothing() {
            return understood.isEmpty() && reasons.isEmpty();
        }
    }
}
