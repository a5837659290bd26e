package cynosure.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables of the warehouse.
///
/// | table | one row is |
/// |---|---|
/// | `event` | something an actor did |
/// | `trait` | something that was told of an actor by an `identify` |
/// | `group_trait` | something that was told of a group |
/// | `actor` | an id of a user or a device, and whose it is; where it is a person's number, their first and last event and latest session |
/// | `bond` | what makes two ids one person's, as it was said |
/// | `actor_day` | a local day on which an actor did anything |
/// | `event_name`, `property`, `trait_name` | a name and its number |
/// | `landing` | what came in at once |
/// | `delivery` | an event that was sent to us, by its source and id |
/// | `series` | one number of a series that was brought in as such |
/// | `store` | one of the store's own notes, such as its version |
final class Tables {

    private Tables() {}

    static void create(Connection connection) throws SQLException {
        createEvent(connection);
        run(connection, "create table event_name (number integer not null, name varchar not null)");
        run(
                connection,
                """
                create table actor (
                    number integer not null,
                    id varchar not null,
                    anonymous boolean not null,
                    person integer not null,
                    first timestamp,
                    last timestamp,
                    session integer,
                    session_at timestamp)
                """);
        run(
                connection,
                """
                create table trait (
                    actor integer,
                    said integer,
                    "at" timestamp not null,
                    id varchar,
                    import_number integer not null,
                    place bigint not null)
                """);
        createPeople(connection);
        run(connection, "create table actor_day (actor integer not null, day date not null)");
        run(
                connection,
                """
                create table landing (
                    number integer not null,
                    events bigint not null,
                    first timestamp,
                    last timestamp,
                    since timestamp)
                """);
        for (Dictionary dictionary : Dictionary.values()) {
            dictionary.create(connection);
        }
        run(connection, "create sequence if not exists import_number");
    }

    /// What there is since version 3: an id may be one of several of a person, and a group be told
    /// of.
    ///
    /// In a bond, `id` is the anonymous id that was sent together with the user `known`, or, in an
    /// alias, what that user was called before. A group's type is the number of the property that
    /// names groups of it.
    static void createPeople(Connection connection) throws SQLException {
        run(
                connection,
                """
                create table bond (
                    id integer not null,
                    known integer not null,
                    alias boolean not null,
                    "at" timestamp not null,
                    source varchar,
                    import_number integer not null)
                """);
        run(
                connection,
                """
                create table group_trait (
                    type integer not null,
                    group_id varchar not null,
                    "at" timestamp not null,
                    id varchar,
                    import_number integer not null,
                    place bigint not null)
                """);
        Dictionary.GROUP.create(connection);
    }

    private static void createEvent(Connection connection) throws SQLException {
        run(
                connection,
                """
                create table event (
                    name integer not null,
                    actor integer,
                    said integer,
                    "at" timestamp not null,
                    id varchar,
                    import_number integer,
                    session integer,
                    since_first bigint)
                """);
    }

    static boolean exists(Connection connection, String table) throws SQLException {
        String sql = "select count(*) from duckdb_tables() where not temporary and table_name = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) > 0;
            }
        }
    }

    static WarehouseLayout layout(Connection connection) throws SQLException {
        return new WarehouseLayout(
                Dictionary.PROPERTY.read(connection),
                Dictionary.TRAIT.read(connection),
                Dictionary.GROUP.read(connection),
                events(connection),
                Notes.days(connection));
    }

    private static Map<String, Integer> events(Connection connection) throws SQLException {
        Map<String, Integer> events = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, number from event_name")) {
            while (rows.next()) {
                events.put(rows.getString(1), rows.getInt(2));
            }
        }
        return events;
    }

    static @Nullable Instant firstEvent(Connection connection) throws SQLException {
        return instant(
                connection,
                "select min(\"at\") from (select \"at\" from event order by \"at\" limit 1)");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static @Nullable Instant instant(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return instant(rows, 1);
        }
    }

    static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
