package cynosure.events.watch;

import cynosure.events.store.SqlHealths;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What has come from each source in the last weeks.
public interface Healths {

    static Healths in(Warehouse warehouse) {
        return new SqlHealths(warehouse);
    }

    /// By source, the quarters of an hour since then in which something came, in their order.
    Map<String, List<Quarter>> since(Instant from);

    /// By source, how many events since then had been there already, and were counted once.
    Map<String, Long> repeatedSince(Instant from);

    /// @param from when it began
    /// @param events how many came in it
    record Quarter(Instant from, long events) {}
}
