package cynosure.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Which landing brought which key of [Deliveries], in memory: finding out takes as long for one
/// key among a hundred million as for one among ten.
///
/// Read from the store when it is first needed, and never written down, so that no crash can make
/// it differ from the store. A key that was deleted, or whose landing failed, stays, and is found
/// to be none when it is compared. Sixteen bytes a key, outside the heap: an open table of places,
/// each with a key and a landing, grown by half.
final class DeliveredKeys {

    /// A table that would need more than this part of the machine's memory is not made.
    private static final int PART_OF_MEMORY = 8;

    private static final long PLACES_FIRST = 1 << 16;
    private static final int BYTES = Long.BYTES + Integer.BYTES;
    private static final int ROWS_AT_ONCE = 1_000_000;

    private final long placesMax;
    private MemorySegment keys;
    private MemorySegment landings;
    private long places;
    private long count;

    private DeliveredKeys(long places, long placesMax) {
        this.placesMax = placesMax;
        make(places);
    }

    /// Those of the store; null when there is not memory enough for them.
    static @Nullable DeliveredKeys in(Connection connection) throws SQLException {
        return in(connection, memory() / PART_OF_MEMORY / BYTES);
    }

    static @Nullable DeliveredKeys in(Connection connection, long placesMax) throws SQLException {
        long there = Tables.number(connection, "select count(*) from delivery");
        long places = Math.max(PLACES_FIRST, there + there / 2);
        if (places > placesMax) {
            return null;
        }
        DeliveredKeys keys = new DeliveredKeys(places, placesMax);
        long last = Tables.number(connection, "select coalesce(max(rowid), -1) from delivery");
        for (long from = 0; from <= last; from += ROWS_AT_ONCE) {
            keys.read(connection, from, last);
        }
        return keys;
    }

    /// Tells the landings that brought this key, or one that looks like it.
    ///
    /// @param found called for each of them
    void find(long key, IntConsumer found) {
        for (long place = home(key); landing(place) != 0; place = next(place)) {
            if (keys.getAtIndex(ValueLayout.JAVA_LONG, place) == key) {
                found.accept(landing(place));
            }
        }
    }

    /// Adds a key that a landing has brought. False when there is no memory for any more, and all
    /// of this is of no use from then on.
    boolean add(long key, int landing) {
        if (count >= places / 4 * 3 && !grow()) {
            return false;
        }
        put(key, landing);
        return true;
    }

    private void put(long key, int landing) {
        long place = home(key);
        while (landing(place) != 0) {
            place = next(place);
        }
        keys.setAtIndex(ValueLayout.JAVA_LONG, place, key);
        landings.setAtIndex(ValueLayout.JAVA_INT, place, landing);
        count++;
    }

    private boolean grow() {
        long more = places + places / 2;
        if (more > placesMax) {
            return false;
        }
        MemorySegment oldKeys = keys;
        MemorySegment oldLandings = landings;
        long old = places;
        make(more);
        for (long place = 0; place < old; place++) {
            int landing = oldLandings.getAtIndex(ValueLayout.JAVA_INT, place);
            if (landing != 0) {
                put(oldKeys.getAtIndex(ValueLayout.JAVA_LONG, place), landing);
            }
        }
        return true;
    }

    private void make(long places) {
        Arena arena = Arena.ofAuto();
        this.keys = arena.allocate(ValueLayout.JAVA_LONG, places);
        this.landings = arena.allocate(ValueLayout.JAVA_INT, places);
        this.places = places;
        this.count = 0;
    }

    private long home(long key) {
        return Math.unsignedMultiplyHigh(key << 1, places);
    }

    private long next(long place) {
        return place + 1 == places ? 0 : place + 1;
    }

    private int landing(long place) {
        return landings.getAtIndex(ValueLayout.JAVA_INT, place);
    }

    private void read(Connection connection, long from, long last) throws SQLException {
        String sql =
                "select %s, landing from delivery where rowid between %d and %d"
                        .formatted(Deliveries.KEY, from, from + ROWS_AT_ONCE - 1);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            KeysAtOnce read = new KeysAtOnce((int) Math.min(ROWS_AT_ONCE, last - from + 1));
            while (rows.next()) {
                read.add(rows.getLong(1), rows.getInt(2));
            }
            read.handOn(this::put);
        }
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    /// The keys of a store that is open. They are whoever's that writes just now.
    static final class Held {

        private @Nullable DeliveredKeys held;

        /// Null when there is no memory for them.
        synchronized @Nullable DeliveredKeys of(Connection connection) throws SQLException {
            held = held == null ? in(connection) : held;
            return held;
        }

        /// Adds what a landing brings, before it is committed: a key too many is no harm, and one
        /// too few would be.
        synchronized void add(long[] keys, int landing) {
            DeliveredKeys all = held;
            if (all != null && !Arrays.stream(keys).allMatch(key -> all.add(key, landing))) {
                held = null;
            }
        }
    }
}
