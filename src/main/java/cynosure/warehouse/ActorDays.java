package cynosure.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The days on which actors did anything, in the zone that the store's notes name.
record ActorDays(Connection connection) {

    private static final String DISTINCT = "select distinct actor, %1$s as day from ";

    /// Adds the days of what has arrived.
    void add() throws SQLException {
        String rows = "arrived where name is not null and actor is not null";
        insert(
                rows,
                DISTINCT + rows,
                any("select 1 from touched where known_last is not null union all from joined")
                        ? """
                          where not exists (select 1
                                            from actor_day d
                                            where d.actor = fresh.actor and d.day = fresh.day)
                          """
                        : "");
    }

    private boolean any(String rows) throws SQLException {
        return Tables.number(connection, "select count(*) from (%s)".formatted(rows)) > 0;
    }

    /// Looks again at the days of the persons in `joined`.
    void addJoined() throws SQLException {
        Tables.run(connection, "delete from actor_day where actor in (select person from joined)");
        insert("event where actor in (select person from joined)");
    }

    /// Keeps the days of another zone from now on.
    void in(ZoneId zone) throws SQLException {
        Notes.days(connection, zone);
        Tables.run(connection, "delete from actor_day");
        insert("event where actor is not null");
    }

    private void insert(String rows) throws SQLException {
        insert(rows, DISTINCT + rows, "");
    }

    private void insert(String rows, String days, String which) throws SQLException {
        @Nullable Instant since;
        @Nullable Instant until;
        try (Statement statement = connection.createStatement();
                ResultSet ends =
                        statement.executeQuery("select min(\"at\"), max(\"at\") from " + rows)) {
            ends.next();
            since = Tables.instant(ends, 1);
            until = Tables.instant(ends, 2);
        }
        if (since == null || until == null) {
            return;
        }
        Tables.run(
                connection,
                """
                insert into actor_day (actor, day)
                select actor, day
                from (%s) fresh
                %s
                order by day, actor
                """
                        .formatted(
                                days.formatted(LocalDay.in(Notes.days(connection), since, until)),
                                which));
    }
}
