package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/// One walk through the events on their way in, in the order of time: finds the session of each and
/// how old its actor was, and where each actor stands in the end. Those for whom an event came late
/// are passed by.
record Walk(Connection connection, Findings findings, Walkers walkers, long gapMicros) {

    /// Files and deliveries mostly have the events of each actor in their order; only where they
    /// don't, they are sorted.
    void through() throws SQLException {
        begin();
        if (!inTheirOrder()) {
            begin();
            inTheOrderOfTime();
        }
        walkers.keep(connection);
    }

    private void begin() throws SQLException {
        findings.note(connection);
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

    /// Answers false when they aren't in the order of time.
    private boolean inTheirOrder() {
        for (long place = 0; place < findings.places(); place++) {
            if (!step(place)) {
                return false;
            }
        }
        return true;
    }

    private void inTheOrderOfTime() throws SQLException {
        String sql = "select place from arrived where actor is not null order by \"at\", place";
        try (var statement = query(sql);
                DuckDBChunkedResult rows = statement.query()) {
            while (rows.nextChunk()) {
                DuckDBDataChunkReader chunk = rows.chunk();
                for (int i = 0; i < chunk.rowCount(); i++) {
                    step(chunk.vector(0).getLong(i));
                }
            }
        }
    }

    /// Answers false when the event happened before the last one of its actor.
    private boolean step(long place) {
        long walker = walkers.find(findings.actor(place));
        if (walker < 0) {
            return true;
        }
        long at = findings.at(place);
        if (!walkers.step(walker, at, gapMicros)) {
            return false;
        }
        findings.put(place, walkers.session(walker), at - walkers.first(walker));
        return true;
    }

    private DuckDBPreparedStatement query(String sql) throws SQLException {
        return connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
    }
}
