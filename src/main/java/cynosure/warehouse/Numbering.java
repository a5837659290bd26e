package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/// Gives numbers to names and ids that are new, and makes the table `arrived`: the rows that are
/// not there yet, with numbers in place of text.
///
/// | table of the moment | one row is |
/// |---|---|
/// | `named` | a name of an event, with its number, and whether it is new |
/// | `called` | an id that these rows name, with its number and whose it is, and whether it is new |
record Numbering(Connection connection, Arriving arriving) {

    /// Makes `named` and `called`, and changes nothing that is kept. What a source has delivered
    /// before is known by now, from [Deliveries].
    void number() throws SQLException {
        numberNames();
        numberIds();
        switch (arriving.repeats()) {
            case NEVER ->
                    Tables.run(
                            connection,
                            "create or replace temp table repeated as select 0::bigint as place where false");
            case BY_ID -> findRepeated();
            case BY_DELIVERY -> {}
        }
    }

    /// Keeps what is new.
    void keep() throws SQLException {
        Tables.run(
                connection,
                "insert into event_name (number, name) select number, name from named where new");
        Tables.run(
                connection,
                """
                insert into actor (number, id, anonymous, person)
                select number, id, anonymous, person from called where new
                """);
    }

    /// Asks again whose ids are, after some of them were joined.
    void callAgain() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table called as
                select c.id, c.anonymous, c.number, a.person, c.new
                from called c join actor a on a.number = c.number
                """);
    }

    /// Makes `arrived`; whose an id is must be settled by now.
    void arrive() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table arrived as
                select s.place, if(n.number is null, coalesce(s.kind, 'trait'), null) as kind,
                       n.number as name, coalesce(k.number, d.number) as said,
                       coalesce(k.person, d.person) as actor, s."at"
                from (select rowid as place, kind, if(kind is null, name, null) as name, actor,
                             if(kind is null, other, null) as device, "at"
                      from %s%s) s
                    left join named n on n.name = s.name
                    left join (from called where not anonymous) k on k.id = s.actor
                    left join (from called where anonymous) d on d.id = s.device
                """
                        .formatted(
                                arriving.table(),
                                arriving.repeats() == Repeats.NEVER
                                        ? ""
                                        : " where rowid not in (select place from repeated)"));
    }

    private void numberNames() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table named as
                select number, name, false as new from event_name
                union all
                select ((select coalesce(max(number), 0) from event_name)
                            + row_number() over (order by place))::integer, name, true
                from (select name, min(rowid) as place
                      from %s
                      where kind is null and name <> 'identify'
                          and name not in (select name from event_name)
                      group by name)
                """
                        .formatted(arriving.table()));
    }

    /// What an alias calls previous may be a user's id or an anonymous one: it means both.
    private void numberIds() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table said as
                select id, anonymous, min(place) as place
                from (select actor as id, false as anonymous, rowid as place from %1$s
                      union all
                      select other, true, rowid from %1$s where kind is null or kind = 'alias'
                      union all
                      select other, false, rowid from %1$s where kind = 'alias')
                where id is not null
                group by id, anonymous
                """
                        .formatted(arriving.table()));
        Tables.run(
                connection,
                """
                create or replace temp table called as
                select id, anonymous, number, person, false as new
                from actor
                    semi join said
                    on said.id = actor.id and said.anonymous = actor.anonymous
                union all
                select id, anonymous, number, number, true
                from (select ((select coalesce(max(number), 0) from actor)
                                  + row_number() over (order by place, anonymous))::integer
                                 as number,
                             id, anonymous
                      from said
                          anti join actor
                          on actor.id = said.id and actor.anonymous = said.anonymous)
                """);
    }

    /// Of the rows with one id, the first that ever came is the event.
    void findRepeated() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table repeated as
                select place
                from (select rowid as place, id,
                             row_number() over (partition by id order by rowid) as copy
                      from %1$s
                      where id is not null)
                where copy > 1
                   or id in (select id from event where id in (select id from %1$s))
                   or id in (select id from trait where id in (select id from %1$s))
                """
                        .formatted(arriving.table()));
    }
}
