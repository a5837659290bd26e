package cynosure.events.store;

import cynosure.events.Arrival;
import cynosure.events.RefusedEvents.Settled;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The table of refused events, in the warehouse's own file. Text stands in `raw`; what is no text
/// in `bytes`, and its `raw` is only for people.
final class RefusedTable {

    private static final int SHOWN_OF_BYTES = 2_000;

    private RefusedTable() {}

    /// Keeps what has come.
    static void insert(Connection connection, List<Arrival.Unclear> unclear) throws SQLException {
        if (unclear.isEmpty()) {
            return;
        }
        long number = last(connection);
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("main", "unclear")) {
            for (Arrival.Unclear one : unclear) {
                boolean text = one.sent().isText();
                String raw = one.raw();
                appender.beginRow();
                appender.append(one.source());
                appender.append(LocalDateTime.ofInstant(one.received(), ZoneOffset.UTC));
                appender.append(one.reason());
                appender.append(text ? raw : shown(raw));
                appender.append(++number);
                appender.append(text ? null : one.sent().bytes());
                appender.append(one.dialect());
                appender.endRow();
            }
        }
        last(connection, number);
    }

    /// Takes out what is understood by now, and says anew why the others are not.
    static void settle(Connection connection, Settled settled) throws SQLException {
        if (settled.nothing()) {
            return;
        }
        execute(connection, "create or replace temp table settled (number bigint, reason varchar)");
        try (DuckDBAppender appender =
                connection
                        .unwrap(DuckDBConnection.class)
                        .createAppender("temp", "main", "settled")) {
            for (long number : settled.understood()) {
                appender.beginRow();
                appender.append(number);
                appender.appendNull();
                appender.endRow();
            }
            for (var one : settled.reasons().entrySet()) {
                appender.beginRow();
                appender.append(one.getKey().longValue());
                appender.append(one.getValue());
                appender.endRow();
            }
        }
        int gone =
                execute(
                        connection,
                        """
                        delete from unclear
                        where number in (select number from settled where reason is null)
                        """);
        if (gone != settled.understood().size()) {
            throw new SQLException("Refused events were read again twice at once.");
        }
        execute(
                connection,
                """
                update unclear
                set reason = settled.reason
                from settled
                where settled.number = unclear.number and settled.reason is not null
                """);
    }

    /// The highest number that was ever given.
    private static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select coalesce(max(number), 0) from unclear_numbered")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void last(Connection connection, long number) throws SQLException {
        execute(connection, "delete from unclear_numbered");
        execute(connection, "insert into unclear_numbered (number) values (" + number + ")");
    }

    /// Those of earlier versions had no number, and only their beginning was kept.
    static @Nullable Void create(Connection connection) throws SQLException {
        List<String> statements =
                List.of(
                        """
                        create table if not exists unclear (
                            source varchar not null,
                            received timestamp not null,
                            reason varchar not null,
                            raw varchar not null)
                        """,
                        "alter table unclear add column if not exists number bigint",
                        "alter table unclear add column if not exists bytes blob",
                        "alter table unclear add column if not exists dialect varchar",
                        "create table if not exists unclear_numbered (number bigint not null)",
                        """
                        create table if not exists unclear_dropped (
                            source varchar not null,
                            reason varchar not null,
                            events bigint not null,
                            why varchar not null,
                            "by" varchar not null,
                            "at" timestamp not null)
                        """);
        for (String statement : statements) {
            execute(connection, statement);
        }
        execute(connection, "update unclear set number = rowid + 1 where number is null");
        long most;
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select coalesce(max(number), 0) from unclear")) {
            rows.next();
            most = rows.getLong(1);
        }
        last(connection, Math.max(most, last(connection)));
        return null;
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String shown(String raw) {
        String clean = raw.replace('\0', '\uFFFD');
        return clean.length() <= SHOWN_OF_BYTES ? clean : clean.substring(0, SHOWN_OF_BYTES);
    }
}
