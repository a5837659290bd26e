package cynosure.events.table;

import cynosure.events.Refusal;
import cynosure.events.store.SqlTableMarks;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far each table was read, kept beside its events: written with them or not at all.
public interface TableMarks {

    /// So many refused rows of one table are kept; all are counted.
    int REFUSALS_MAX = 50_000;

    static TableMarks in(Warehouse warehouse) {
        return new SqlTableMarks(warehouse);
    }

    /// How far a table was read; the beginning when it never was.
    Stand of(String table);

    Map<String, Stand> all();

    /// Lands the events of some rows, and in the same transaction notes how far the table was read.
    ///
    /// @param staging null when there are no events
    /// @return how many events were new
    long keep(@Nullable Staging staging, String table, Step step);

    /// It was read to its end.
    void ended(String table, Instant at);

    /// It will be read from its beginning; its events stay, and what was refused is forgotten.
    void anew(String table);

    /// Forgets how far it was read and what was refused; whose events there are is still known.
    void forget(String table);

    /// The rows that were refused, in the order they came.
    List<Refusal> refusals(String table);

    /// What the refused rows are known again by.
    Set<String> refused(String table);

    /// @param mark how far it was read; null before the first row
    /// @param rows how many rows were read, those read again included
    /// @param events how many events came of them
    /// @param refused how many rows could not be read
    /// @param endedAt when it was last read to its end; null before the first time
    record Stand(
            @Nullable BigDecimal mark,
            long rows,
            long events,
            long refused,
            @Nullable Instant endedAt) {

        public static final Stand BEGINNING = new Stand(null, 0, 0, 0, null);
    }

    /// Some rows more.
    ///
    /// @param mark how far it was read with them
    /// @param refusals those that were not refused before
    record Step(BigDecimal mark, long rows, List<Refusal> refusals, Instant at) {}
}
