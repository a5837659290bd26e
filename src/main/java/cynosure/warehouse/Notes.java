package cynosure.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the store notes about itself: its version, after how long a session ends, and whose days
/// are kept.
final class Notes {

    /// The version of the tables. 1 kept names and ids as text and had no notes; 2 took every id
    /// for a person.
    static final int VERSION = 3;

    private Notes() {}

    static void create(Connection connection, Duration sessionGap) throws SQLException {
        Tables.run(
                connection, "create table store (note varchar not null, value varchar not null)");
        version(connection, VERSION);
        write(connection, "days", "UTC");
        sessionGap(connection, sessionGap);
    }

    /// Which version the tables are of; 1 when they do not say.
    static int version(Connection connection) throws SQLException {
        return Tables.exists(connection, "store")
                ? Integer.parseInt(String.valueOf(read(connection, "version")))
                : 1;
    }

    static void version(Connection connection, int version) throws SQLException {
        write(connection, "version", String.valueOf(version));
    }

    static Duration sessionGap(Connection connection) throws SQLException {
        return Duration.parse(String.valueOf(read(connection, "session gap")));
    }

    static void sessionGap(Connection connection, Duration gap) throws SQLException {
        write(connection, "session gap", gap.toString());
    }

    static ZoneId days(Connection connection) throws SQLException {
        return ZoneId.of(String.valueOf(read(connection, "days")));
    }

    static void days(Connection connection, ZoneId zone) throws SQLException {
        write(connection, "days", zone.getId());
    }

    private static @Nullable String read(Connection connection, String note) throws SQLException {
        String sql = "select value from store where note = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, note);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static void write(Connection connection, String note, String value)
            throws SQLException {
        try (PreparedStatement delete =
                        connection.prepareStatement("delete from store where note = ?");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into store (note, value) values (?, ?)")) {
            delete.setString(1, note);
            delete.executeUpdate();
            insert.setString(1, note);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }
}
