package cynosure.warehouse;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;

/// What was found out about each arriving row, for queries to look up by the row's place: one
/// function of the database for each [Field], which takes the key of the findings and a place. No
/// row has to be joined to what was found out about it. Another function notes what a query has
/// found out.
final class Findings implements AutoCloseable {

    /// @see #sql
    enum Field {
        /// The number of the event's name; null where the row is no event.
        NAME(0),
        /// The number of the id that the row names.
        SAID(4),
        /// The number of the person whose that is.
        ACTOR(8),
        /// Which of the person's sessions the event belongs to.
        SESSION(12),
        /// Microseconds since the person's first event of all.
        SINCE_FIRST(16);

        private final int offset;

        Field(int offset) {
            this.offset = offset;
        }

        private String function() {
            return "found_" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String NOTE = "found_row";
    private static final int BYTES = 24;
    private static final Map<Integer, Findings> OPEN = new ConcurrentHashMap<>();
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final int key = KEYS.incrementAndGet();
    private final MemorySegment rows;

    private Findings(MemorySegment rows) {
        this.rows = rows;
        OPEN.put(key, this);
    }

    /// Of the rows of this table, of which nothing is found out yet.
    static Findings of(Connection connection, String table, Scratch scratch) throws SQLException {
        String places = "select coalesce(max(rowid), -1) + 1 from " + table;
        return new Findings(scratch.room(BYTES * Tables.number(connection, places)));
    }

    /// Makes the functions known to the database, for all its connections.
    static void register(Connection connection) throws SQLException {
        for (Field field : Field.values()) {
            boolean wide = field == Field.SINCE_FIRST;
            try (var function = DuckDBFunctions.scalarFunction()) {
                function.withName(field.function())
                        .withParameters(int.class, long.class)
                        .withReturnType(wide ? long.class : int.class)
                        .withVectorizedFunction((in, out) -> answer(field, in, out))
                        .register(connection);
            }
        }
        registerNote(connection);
    }

    private static void registerNote(Connection connection) throws SQLException {
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName(NOTE)
                    .withParameters(
                            int.class, long.class, int.class, int.class, int.class, long.class)
                    .withReturnType(int.class)
                    .withVectorizedFunction(Findings::note)
                    .withVolatile()
                    .register(connection);
        }
    }

    /// Notes of the events in `arrived` what they are and when they happened; whatever else was
    /// found is found no more.
    void note(Connection connection) throws SQLException {
        rows.fill((byte) 0);
        Tables.number(
                connection,
                """
                select count(%s(%d, place, name, coalesce(said, 0), coalesce(actor, 0),
                                epoch_us("at")))
                from arrived
                where name is not null
                """
                        .formatted(NOTE, key));
    }

    /// Places go from 0 to this, exclusive.
    long places() {
        return rows.byteSize() / BYTES;
    }

    /// 0 where nobody did it.
    int actor(long place) {
        return get(place, Field.ACTOR);
    }

    /// When the event happened, in microseconds since 1970; only until its session is put.
    long at(long place) {
        return rows.get(ValueLayout.JAVA_LONG, BYTES * place + Field.SINCE_FIRST.offset);
    }

    /// Query text for what was found of the row at this place.
    String sql(Field field, String place) {
        return "%s(%d, %s)".formatted(field.function(), key, place);
    }

    /// @param session from 0 on
    void put(long place, int session, long sinceFirst) {
        put(place, Field.SESSION, session + 1);
        putLong(place, sinceFirst);
    }

    private void putLong(long place, long value) {
        rows.set(ValueLayout.JAVA_LONG, BYTES * place + Field.SINCE_FIRST.offset, value);
    }

    private void put(long place, Field field, int value) {
        rows.set(ValueLayout.JAVA_INT, BYTES * place + field.offset, value);
    }

    private int get(long place, Field field) {
        return rows.get(ValueLayout.JAVA_INT, BYTES * place + field.offset);
    }

    private static void note(DuckDBDataChunkReader in, DuckDBWritableVector out) {
        int count = (int) in.rowCount();
        if (count == 0) {
            return;
        }
        Findings findings = open(in);
        DuckDBReadableVector places = in.vector(1);
        DuckDBReadableVector names = in.vector(2);
        DuckDBReadableVector said = in.vector(3);
        DuckDBReadableVector actors = in.vector(4);
        DuckDBReadableVector instants = in.vector(5);
        for (int i = 0; i < count; i++) {
            long place = places.getLong(i);
            findings.put(place, Field.NAME, names.getInt(i));
            findings.put(place, Field.SAID, said.getInt(i));
            findings.put(place, Field.ACTOR, actors.getInt(i));
            findings.putLong(place, instants.getLong(i));
            out.setInt(i, 1);
        }
    }

    private static Findings open(DuckDBDataChunkReader in) {
        Findings findings = OPEN.get(in.vector(0).getInt(0));
        if (findings == null) {
            throw new IllegalStateException("These findings are closed.");
        }
        return findings;
    }

    private static void answer(Field field, DuckDBDataChunkReader in, DuckDBWritableVector out) {
        int count = (int) in.rowCount();
        if (count == 0) {
            return;
        }
        Findings findings = open(in);
        DuckDBReadableVector places = in.vector(1);
        switch (field) {
            case NAME, SAID, ACTOR -> findings.numbers(field, places, out, count);
            case SESSION -> findings.sessions(places, out, count);
            case SINCE_FIRST -> findings.ages(places, out, count);
        }
    }

    private void numbers(
            Field field, DuckDBReadableVector places, DuckDBWritableVector out, int count) {
        for (int i = 0; i < count; i++) {
            int number = get(places.getLong(i), field);
            if (number == 0) {
                out.setNull(i);
            } else {
                out.setInt(i, number);
            }
        }
    }

    private void sessions(DuckDBReadableVector places, DuckDBWritableVector out, int count) {
        for (int i = 0; i < count; i++) {
            int session = get(places.getLong(i), Field.SESSION);
            if (session == 0) {
                out.setNull(i);
            } else {
                out.setInt(i, session - 1);
            }
        }
    }

    private void ages(DuckDBReadableVector places, DuckDBWritableVector out, int count) {
        for (int i = 0; i < count; i++) {
            long place = places.getLong(i);
            if (get(place, Field.SESSION) == 0) {
                out.setNull(i);
            } else {
                out.setLong(
                        i,
                        rows.get(ValueLayout.JAVA_LONG, BYTES * place + Field.SINCE_FIRST.offset));
            }
        }
    }

    @Override
    public void close() {
        OPEN.remove(key);
    }
}
