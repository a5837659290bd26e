package cynosure.warehouse;

import cynosure.warehouse.Erasing.Gone;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes people, or what is older than it is kept, out of all tables, in the transaction of this
/// connection. What others did stays as it is.
///
/// | table of the moment | one row is |
/// |---|---|
/// | `gone` | a person who goes |
/// | `gone_event` | an event or a telling that goes |
/// | `gone_delivery` | which delivery brought one of these |
record Erasure(Connection connection) {

    /// All ids of the persons who have one of these, with the ids themselves.
    Set<String> idsOf(Collection<String> ids) throws SQLException {
        Set<String> all = new LinkedHashSet<>(ids);
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select id
                        from actor
                        where %1$s in (select %1$s from actor where id = ?)
                        order by number
                        """
                                .formatted(person()))) {
            for (String id : ids) {
                statement.setString(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(rows.getString(1));
                    }
                }
            }
        }
        return all;
    }

    /// The numbers of the persons who have one of these ids.
    Set<Integer> numbersOf(Collection<String> ids) throws SQLException {
        Set<Integer> numbers = new LinkedHashSet<>();
        String sql = "select distinct " + person() + " from actor where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String id : ids) {
                statement.setString(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        numbers.add(rows.getInt(1));
                    }
                }
            }
        }
        return numbers;
    }

    /// Those of these ids that somebody has.
    Set<String> present(Collection<String> ids) throws SQLException {
        Set<String> present = new LinkedHashSet<>();
        for (String id : ids) {
            if (!numbersOf(List.of(id)).isEmpty()) {
                present.add(id);
            }
        }
        return present;
    }

    Gone persons(Collection<String> ids, Instant at) throws SQLException {
        Tables.run(connection, "create or replace temp table gone (number integer)");
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into gone select distinct "
                                + person()
                                + " from actor where id = ?")) {
            for (String id : ids) {
                statement.setString(1, id);
                statement.executeUpdate();
            }
        }
        gather("actor in (select number from gone)", true);
        long people = number("select count(distinct number) from gone");
        long names =
                number(
                        "select count(*) from actor where %s in (select number from gone)"
                                .formatted(person()));
        Gone gone = taken(people, names);
        noteErased(at, people);
        run("delete from actor_day where actor in (select number from gone)");
        deleteBonds();
        run("delete from actor where %s in (select number from gone)".formatted(person()));
        return noted(gone);
    }

    /// How many persons were deleted since then.
    long since(Instant at) throws SQLException {
        return Tables.exists(connection, "erased")
                ? number(
                        "select coalesce(sum(people), 0) from erased where \"at\" >= make_timestamp(%d)"
                                .formatted(micros(at)))
                : 0;
    }

    private void noteErased(Instant at, long people) throws SQLException {
        run(
                "create table if not exists erased (\"at\" timestamp not null, people bigint not null)");
        if (people > 0) {
            run("insert into erased values (make_timestamp(%d), %d)".formatted(micros(at), people));
        }
    }

    /// What happened before that instant and came from this source, or in files.
    ///
    /// @param source null for what came in files
    Gone older(Instant cut, @Nullable String source) throws SQLException {
        gather("\"at\" < make_timestamp(" + micros(cut) + ")", false);
        if (source == null) {
            run(
                    """
                    delete from gone_event
                    where import_number in (select landing from delivery)
                    """);
        } else {
            keepOnly(source);
        }
        run("create or replace temp table gone as select distinct actor as number from gone_event");
        run("delete from gone where number is null");
        Gone gone = taken(0, 0);
        run("delete from gone where number in (select actor from event)");
        long people = number("select count(*) from gone");
        run("delete from trait where actor in (select number from gone)");
        run(
                """
                delete from actor_day
                where actor in (select actor from gone_event)
                    and not exists (select 1
                                    from event e
                                    where e.actor = actor_day.actor
                                        and e."at" >= actor_day.day - interval 2 day
                                        and e."at" < actor_day.day + interval 3 day)
                """);
        deleteBonds();
        run("delete from actor where %s in (select number from gone)".formatted(person()));
        return noted(new Gone(gone.events(), gone.told(), people, 0, gone.since()));
    }

    private void keepOnly(String source) throws SQLException {
        String sql =
                """
                delete from gone_event
                where place not in (select g.place
                                    from gone_delivery g join delivery d on d.rowid = g.delivery
                                    where g.happened and d.source = ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, source);
            statement.executeUpdate();
        }
        run(
                """
                delete from gone_delivery
                where place not in (select place from gone_event where happened)
                """);
    }

    private void gather(String which, boolean tellings) throws SQLException {
        run(
                """
                create or replace temp table gone_event as
                select rowid as place, true as happened, actor, "at", id, import_number
                from event
                where %s
                """
                        .formatted(which));
        if (tellings) {
            run(
                    """
                    insert into gone_event
                    select rowid, false, actor, "at", id, import_number from trait where %s
                    """
                            .formatted(which));
        }
        run(
                """
                create or replace temp table gone_delivery
                    (place bigint, happened boolean, delivery bigint)
                """);
        delivered("event", true);
        delivered("trait", false);
    }

    /// Which delivery brought what goes. Two sources may have called two events alike that happened
    /// at one instant and came in together: then both lie in the same order, which tells them
    /// apart.
    private void delivered(String table, boolean happened) throws SQLException {
        run(
                """
                insert into gone_delivery
                select g.place, g.happened, d.place
                from (select g.place, g.happened, g.id, g.import_number, g."at", count(*) as copy
                      from gone_event g
                          join %1$s e
                          on e.id = g.id and e.import_number = g.import_number
                             and e."at" = g."at" and e.rowid <= g.place
                      where g.happened = %2$s
                      group by all) g
                    join (select rowid as place, id, landing, "at",
                                 row_number() over (partition by landing, id, "at"
                                     order by rowid) as copy
                          from delivery
                          where id in (select id from gone_event where happened = %2$s)) d
                    on d.id = g.id and d.landing = g.import_number and d."at" = g."at"
                       and d.copy = g.copy
                """
                        .formatted(table, happened));
    }

    private Gone taken(long people, long ids) throws SQLException {
        Gone gone =
                new Gone(
                        number("select count(*) from gone_event where happened"),
                        number("select count(*) from gone_event where not happened"),
                        people,
                        ids,
                        Tables.instant(connection, "select min(\"at\") from gone_event"));
        run("delete from delivery where rowid in (select delivery from gone_delivery)");
        run("delete from event where rowid in (select place from gone_event where happened)");
        run("delete from trait where rowid in (select place from gone_event where not happened)");
        return gone;
    }

    private void deleteBonds() throws SQLException {
        if (!Tables.exists(connection, "bond")) {
            return;
        }
        String theirs =
                "(select number from actor where %s in (select number from gone))"
                        .formatted(person());
        run(
                """
                delete from delivery
                where rowid in (select d.rowid
                                from delivery d
                                    join bond b
                                    on b.import_number = d.landing and b."at" = d."at"
                                       and b.source = d.source
                                where b.alias and (b.id in %1$s or b.known in %1$s))
                """
                        .formatted(theirs));
        run("delete from bond where id in %1$s or known in %1$s".formatted(theirs));
    }

    private Gone noted(Gone gone) throws SQLException {
        if (gone.since() != null) {
            Landings landings = new Landings(connection);
            landings.keepChange(landings.next(), gone.since());
        }
        run("drop table gone_event");
        run("drop table gone_delivery");
        run("drop table gone");
        return gone;
    }

    /// Who somebody is, among the columns of `actor`.
    private String person() throws SQLException {
        return new Mentions(connection).holds("actor", "person", "INTEGER") ? "person" : "number";
    }

    private static long micros(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return utc.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + utc.getNano() / 1000;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Tables.number(connection, sql);
    }
}
