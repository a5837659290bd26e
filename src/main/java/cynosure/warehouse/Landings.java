package cynosure.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came in when: one row a landing, with the earliest instant at which the past looks
/// different since.
record Landings(Connection connection) {

    int next() throws SQLException {
        return (int) Tables.number(connection, "select nextval('import_number')");
    }

    int last() throws SQLException {
        return (int) Tables.number(connection, "select coalesce(max(number), 0) from landing");
    }

    /// Remembers a landing of the rows in `arrived`.
    Landed keep(int number, long staged, @Nullable Instant since) throws SQLException {
        String sql = "select count(*), min(\"at\"), max(\"at\") from arrived";
        Landed landed;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            long events = rows.getLong(1);
            landed =
                    new Landed(
                            number,
                            events,
                            staged - events,
                            Tables.instant(rows, 2),
                            Tables.instant(rows, 3));
        }
        insert(landed, since);
        return landed;
    }

    /// Remembers that something changed though nothing landed.
    void keepChange(int number, @Nullable Instant since) throws SQLException {
        insert(new Landed(number, 0, 0, null, null), since);
    }

    private void insert(Landed landed, @Nullable Instant since) throws SQLException {
        String sql =
                "insert into landing (number, events, first, last, since) values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, landed.importNumber());
            statement.setLong(2, landed.events());
            set(statement, 3, landed.first());
            set(statement, 4, landed.last());
            set(statement, 5, since);
            statement.executeUpdate();
        }
    }

    Optional<Instant> changedSince(int number) throws SQLException {
        String sql = "select min(since) from landing where number > " + number;
        return Optional.ofNullable(Tables.instant(connection, sql));
    }

    private static void set(PreparedStatement statement, int place, @Nullable Instant at)
            throws SQLException {
        if (at == null) {
            statement.setNull(place, Types.TIMESTAMP);
        } else {
            statement.setObject(place, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        }
    }
}
