package cynosure.events.store;

import cynosure.events.Arrival;
import cynosure.events.RefusedEvents;
import cynosure.events.Verbatim;
import cynosure.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Refused events, looked for and dropped.
public final class SqlRefused implements RefusedEvents {

    private static final int AT_ONCE = 2_000;
    private static final int BYTES_AT_ONCE = 16 << 20;
    private static final String COLUMNS = "number, source, received, reason, raw, bytes, dialect";
    private static final String MEANT =
            "(cast(? as varchar) is null or source = ?) and (cast(? as varchar) is null or reason = ?)";

    private final Warehouse warehouse;

    public SqlRefused(Warehouse warehouse) {
        this.warehouse = warehouse;
        warehouse.write(RefusedTable::create);
    }

    @Override
    public List<Reason> reasons(Which which) {
        String sql =
                """
                select source, reason, count(*), min(received), max(received)
                from unclear
                where %s
                group by source, reason
                order by count(*) desc, source, reason
                """
                        .formatted(MEANT);
        return rows(
                sql,
                which,
                row ->
                        new Reason(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                instant(row, 4),
                                instant(row, 5)));
    }

    @Override
    public List<Refused> latest(Which which, int most) {
        String sql =
                "select %s from unclear where %s order by number desc limit %d"
                        .formatted(COLUMNS, MEANT, most);
        return rows(sql, which, SqlRefused::refused);
    }

    @Override
    public List<Refused> next(Which which, long after) {
        String sizes =
                """
                select number, strlen(raw) + coalesce(octet_length(bytes), 0)
                from unclear
                where %s and number > %d
                order by number
                limit %d
                """
                        .formatted(MEANT, after, AT_ONCE);
        long bytes = 0;
        long last = after;
        for (long[] one : rows(sizes, which, row -> new long[] {row.getLong(1), row.getLong(2)})) {
            bytes += one[1];
            if (bytes > BYTES_AT_ONCE && last > after) {
                break;
            }
            last = one[0];
        }
        String sql =
                "select %s from unclear where %s and number > %d and number <= %d order by number"
                        .formatted(COLUMNS, MEANT, after, last);
        return rows(sql, which, SqlRefused::refused);
    }

    @Override
    public long drop(Which which, Dropping dropping) {
        return warehouse.write(
                connection -> {
                    note(connection, which, dropping);
                    String sql = "delete from unclear where " + MEANT;
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        set(statement, 1, which);
                        return (long) statement.executeUpdate();
                    }
                });
    }

    @Override
    public List<Dropped> dropped(int most) {
        String sql =
                """
                select source, reason, events, why, "by", "at"
                from unclear_dropped
                where %s
                order by "at" desc, events desc, source, reason
                limit %d
                """
                        .formatted(MEANT, most);
        return rows(
                sql,
                Which.ALL,
                row ->
                        new Dropped(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                new Dropping(row.getString(4), row.getString(5), instant(row, 6))));
    }

    private static void note(Connection connection, Which which, Dropping dropping)
            throws SQLException {
        String sql =
                """
                insert into unclear_dropped (source, reason, events, why, "by", "at")
                select source, reason, count(*), ?, ?, ?
                from unclear
                where %s
                group by source, reason
                """
                        .formatted(MEANT);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, dropping.why());
            statement.setString(2, dropping.by());
            statement.setObject(3, local(dropping.at()));
            set(statement, 4, which);
            statement.executeUpdate();
        }
    }

    /// One row of an answer.
    private interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Which which, Row<T> row) {
        return warehouse.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        set(statement, 1, which);
                        try (ResultSet rows = statement.executeQuery()) {
                            List<T> all = new ArrayList<>();
                            while (rows.next()) {
                                all.add(row.read(rows));
                            }
                            return all;
                        }
                    }
                });
    }

    private static void set(PreparedStatement statement, int from, Which which)
            throws SQLException {
        statement.setString(from, which.source());
        statement.setString(from + 1, which.source());
        statement.setString(from + 2, which.reason());
        statement.setString(from + 3, which.reason());
    }

    private static Refused refused(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes(6);
        String dialect = row.getString(7);
        return new Refused(
                row.getLong(1),
                new Arrival.Unclear(
                        row.getString(2),
                        instant(row, 3),
                        row.getString(4),
                        bytes == null ? Verbatim.of(row.getString(5)) : Verbatim.of(bytes),
                        dialect == null ? "" : dialect));
    }

    private static Instant instant(ResultSet row, int place) throws SQLException {
        return row.getObject(place, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
