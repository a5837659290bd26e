package cynosure.warehouse;

import cynosure.warehouse.Persons.Bond;
import cynosure.warehouse.Persons.Called;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Which ids are one person, and the move of events to the person they belong to when that changes.
///
/// What makes two ids one person's is kept as it was said, in `bond`; what an event was said to
/// come from stays in its column `said`. Everything else follows from these two.
///
/// | table of the moment | one row is |
/// |---|---|
/// | `bonding` | a bond that is new, or was said for an earlier time than before |
/// | `moved` | an id that belongs to another person now |
/// | `moving` | an event of such an id that was there before |
/// | `joined` | a person whose events or traits came or went, so that all of them are looked at again |
record Joining(Connection connection) {

    /// Keeps the bonds that the staged rows speak of and joins whom they join. Answers since when
    /// sessions are no longer what they were.
    @Nullable Instant join(Arriving arriving) throws SQLException {
        bonding(arriving);
        if (Tables.number(connection, "select count(*) from bonding") == 0) {
            return nobody();
        }
        Tables.run(
                connection,
                """
                delete from bond
                using bonding b
                where bond.id = b.id and bond.known = b.known and bond.alias = b.alias
                """);
        Tables.run(
                connection,
                """
                insert into bond (id, known, alias, "at", source, import_number)
                select id, known, alias, "at", source, import_number from bonding order by "at"
                """);
        return settle(
                """
                select person from actor where number in (select id from bonding)
                union
                select person from actor where number in (select known from bonding)
                """);
    }

    /// Works out anew who is who among the persons of these ids, from what was said and is kept.
    @Nullable Instant again(List<Integer> ids) throws SQLException {
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return settle("select person from actor where number in (" + numbers + ")");
    }

    /// Pairs of words first, then their numbers: so that no plan can try every id with every other.
    private void bonding(Arriving arriving) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table bonding as
                with pairs as materialized (
                    select s.actor, s.other, s.kind is not null as alias, min(s."at") as "at",
                           arg_min(%s, s."at") as source, min(%s) as import_number
                    from %s s
                    where s.actor is not null and s.other is not null
                        and (s.kind is null or s.kind = 'alias')
                        and s.rowid not in (select place from repeated)
                    group by s.actor, s.other, alias)
                select m.*
                from (select d.number as id, k.number as known, p.alias, p."at", p.source,
                             p.import_number
                      from pairs p
                          join called k on k.id = p.actor and not k.anonymous
                          join called d
                          on d.id = p.other
                              and (d.anonymous or (p.alias and p.other <> p.actor))) m
                    left join bond b
                    on b.id = m.id and b.known = m.known and b.alias = m.alias
                where b."at" is null or m."at" < b."at"
                """
                        .formatted(arriving.source(), arriving.number(), arriving.table()));
    }

    /// Joins nobody.
    @Nullable Instant nobody() throws SQLException {
        Tables.run(
                connection,
                "create or replace temp table joined as select 0::integer as person where false");
        return null;
    }

    private @Nullable Instant settle(String stirred) throws SQLException {
        Tables.run(connection, "create or replace temp table stirred as " + stirred);
        List<Called> called = called();
        Map<Integer, Integer> moved = Persons.moved(called, bonds());
        if (moved.isEmpty()) {
            return nobody();
        }
        keepMoved(moved);
        Tables.run(
                connection,
                """
                create or replace temp table moving as
                select e.rowid as place, e.actor as was, e.session, m.person
                from event e join moved m on m.number = e.said
                """);
        Tables.run(
                connection,
                """
                create or replace temp table joined as
                select person from moving
                union select was from moving
                union select m.person from trait t join moved m on m.number = t.said
                union select t.actor from trait t join moved m on m.number = t.said
                """);
        Instant since = sessionsLeft();
        move();
        return since;
    }

    private List<Called> called() throws SQLException {
        String sql =
                """
                select number, anonymous, person, first is not null as did
                from actor
                where person in (select person from stirred)
                """;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Called> called = new ArrayList<>();
            while (rows.next()) {
                called.add(
                        new Called(
                                rows.getInt(1),
                                rows.getBoolean(2),
                                rows.getInt(3),
                                rows.getBoolean(4)));
            }
            return called;
        }
    }

    /// All bonds between ids of these persons. Those whose anonymous id has met somebody earlier
    /// are left out.
    private List<Bond> bonds() throws SQLException {
        String sql =
                """
                with near as materialized (
                    select b.*, k.id as word
                    from bond b
                        join actor k on k.number = b.known
                        join actor a on a.number = b.id
                    where a.person in (select person from stirred))
                select id, known from near where alias
                union all
                select id, arg_min(known, row("at", word)) from near where not alias group by id
                """;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Bond> bonds = new ArrayList<>();
            while (rows.next()) {
                bonds.add(new Bond(rows.getInt(1), rows.getInt(2)));
            }
            return bonds;
        }
    }

    private void keepMoved(Map<Integer, Integer> moved) throws SQLException {
        Tables.run(
                connection,
                "create or replace temp table moved (number integer not null, person integer not null)");
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("temp", "main", "moved")) {
            for (Map.Entry<Integer, Integer> one : moved.entrySet()) {
                appender.beginRow();
                appender.append(one.getKey().intValue());
                appender.append(one.getValue().intValue());
                appender.endRow();
            }
        }
    }

    /// When the earliest session began that an event goes away from.
    private @Nullable Instant sessionsLeft() throws SQLException {
        return Tables.instant(
                connection,
                """
                select min(e."at")
                from event e
                    semi join moving m on m.was = e.actor and m.session = e.session
                """);
    }

    private void move() throws SQLException {
        Tables.run(
                connection,
                """
                update actor set person = m.person from moved m where actor.number = m.number
                """);
        Tables.run(
                connection,
                """
                update actor
                set first = null, last = null, session = null, session_at = null
                where number in (select person from joined)
                """);
        Tables.run(
                connection,
                """
                update event
                set actor = m.person, session = null, since_first = null
                from moving m
                where event.rowid = m.place
                """);
        Tables.run(
                connection,
                """
                update trait set actor = m.person from moved m where trait.said = m.number
                """);
    }
}
