package cynosure.warehouse;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Persons whose events are walked through in the order of time, and where each stands: a hash
/// table with open addressing, by the person's number.
final class Walkers {

    private static final int NUMBER = 0;
    private static final int SESSION = 4;
    private static final int LAST = 8;
    private static final int FIRST = 16;
    private static final int SESSION_AT = 24;
    private static final int BYTES = 32;
    private static final long NEVER = Long.MIN_VALUE;

    /// A prime near the golden section of 2^32, so that numbers in a row lie apart.
    private static final int SPREAD = 0x9E3779B1;

    private final MemorySegment slots;
    private final long mask;

    /// @param count how many at most
    Walkers(Scratch scratch, long count) throws SQLException {
        long room = Long.highestOneBit(Math.max(count, 1)) << 2;
        this.slots = scratch.room(room * BYTES);
        this.mask = room - 1;
    }

    /// Where a person stands before the first of these events.
    ///
    /// @param first when their first event of all happened
    /// @param last when their last event so far happened; null when there is none
    /// @param session the number of their last session so far; -1 when there is none
    void put(int number, long first, @Nullable Long last, int session) {
        long slot = slot(number);
        set(slot, NUMBER, number);
        set(slot, SESSION, session);
        set(slot, LAST, last == null ? NEVER : last);
        set(slot, FIRST, first);
        set(slot, SESSION_AT, NEVER);
    }

    /// Where this person is kept; -1 when they aren't.
    long find(int number) {
        long slot = number == 0 ? -1 : slot(number);
        return slot >= 0 && integer(slot, NUMBER) == number ? slot : -1;
    }

    /// Walks on to the next event. Answers false when it happened before the last one.
    boolean step(long slot, long at, long gap) {
        long last = wide(slot, LAST);
        if (last != NEVER && at < last) {
            return false;
        }
        if (last == NEVER || at - last > gap) {
            set(slot, SESSION, session(slot) + 1);
            set(slot, SESSION_AT, at);
        }
        set(slot, LAST, at);
        return true;
    }

    int session(long slot) {
        return integer(slot, SESSION);
    }

    long first(long slot) {
        return wide(slot, FIRST);
    }

    private long slot(int number) {
        long slot = (number * SPREAD >>> 1) & mask;
        for (int kept = integer(slot * BYTES, NUMBER); kept != 0 && kept != number; ) {
            slot = (slot + 1) & mask;
            kept = integer(slot * BYTES, NUMBER);
        }
        return slot * BYTES;
    }

    /// Makes the table `came` of where each stands now.
    void keep(Connection connection) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table came (
                    actor integer not null, first timestamp, last timestamp, session integer,
                    session_at timestamp)
                """);
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("temp", "main", "came")) {
            for (long slot = 0; slot < slots.byteSize(); slot += BYTES) {
                if (integer(slot, NUMBER) != 0) {
                    append(appender, slot);
                }
            }
        }
    }

    private void append(DuckDBAppender appender, long slot) throws SQLException {
        appender.beginRow();
        appender.append(integer(slot, NUMBER));
        appender.appendEpochMicros(first(slot));
        appender.appendEpochMicros(wide(slot, LAST));
        appender.append(session(slot));
        long sessionAt = wide(slot, SESSION_AT);
        if (sessionAt == NEVER) {
            appender.appendNull();
        } else {
            appender.appendEpochMicros(sessionAt);
        }
        appender.endRow();
    }

    private int integer(long slot, int field) {
        return slots.get(ValueLayout.JAVA_INT, slot + field);
    }

    private long wide(long slot, int field) {
        return slots.get(ValueLayout.JAVA_LONG, slot + field);
    }

    private void set(long slot, int field, int value) {
        slots.set(ValueLayout.JAVA_INT, slot + field, value);
    }

    private void set(long slot, int field, long value) {
        slots.set(ValueLayout.JAVA_LONG, slot + field, value);
    }
}
