package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/// One walk through the events on their way in, in the order of time: finds the session of each and
/// how old its actor was, and where each actor stands in the end. Those for whom an event came late
/// are passed by.
record Walk(Connection connection, Scratch scratch, long gapMicros) {

    private static final String EVENTS =
            """
            select place, name, coalesce(said, 0), coalesce(actor, 0), epoch_us("at")
            from arrived
            where name is not null
            """;

    /// Files and deliveries mostly have the events of each actor in their order; only where they
    /// don't, they are sorted.
    void through(Findings findings) throws SQLException {
        long actors = Tables.number(connection, "select count(*) from touched where not late");
        Walkers walkers = new Walkers(scratch, actors);
        if (!through(EVENTS, walkers, findings)) {
            through(EVENTS + " order by \"at\"", walkers, findings);
        }
        walkers.keep(connection);
    }

    private boolean through(String events, Walkers walkers, Findings findings) throws SQLException {
        begin(walkers);
        try (var statement = query(events);
                DuckDBChunkedResult rows = statement.query()) {
            while (rows.nextChunk()) {
                if (!step(rows.chunk(), walkers, findings)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean step(DuckDBDataChunkReader rows, Walkers walkers, Findings findings) {
        DuckDBReadableVector places = rows.vector(0);
        DuckDBReadableVector names = rows.vector(1);
        DuckDBReadableVector said = rows.vector(2);
        DuckDBReadableVector actors = rows.vector(3);
        DuckDBReadableVector instants = rows.vector(4);
        int count = (int) rows.rowCount();
        for (int i = 0; i < count; i++) {
            long place = places.getLong(i);
            int actor = actors.getInt(i);
            findings.put(place, names.getInt(i), said.getInt(i), actor);
            long walker = walkers.find(actor);
            if (walker >= 0) {
                long at = instants.getLong(i);
                if (!walkers.step(walker, at, gapMicros)) {
                    return false;
                }
                findings.put(place, walkers.session(walker), at - walkers.first(walker));
            }
        }
        return true;
    }

    private void begin(Walkers walkers) throws SQLException {
        String sql =
                """
                select actor, epoch_us(coalesce(known_first, first)), epoch_us(known_last),
                       coalesce(session, -1)
                from touched
                where not late
                """;
        try (var statement = query(sql);
                DuckDBChunkedResult rows = statement.query()) {
            while (rows.nextChunk()) {
                DuckDBDataChunkReader chunk = rows.chunk();
                for (int i = 0; i < chunk.rowCount(); i++) {
                    walkers.put(
                            chunk.vector(0).getInt(i),
                            chunk.vector(1).getLong(i),
                            chunk.vector(2).isNull(i) ? null : chunk.vector(2).getLong(i),
                            chunk.vector(3).getInt(i));
                }
            }
        }
    }

    private DuckDBPreparedStatement query(String sql) throws SQLException {
        return connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
    }
}
