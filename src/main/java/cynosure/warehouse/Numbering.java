package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/// Gives numbers to names and actors that are new, and makes the table `arrived`: the rows that are
/// not there yet, with numbers in place of text.
record Numbering(Connection connection, Arriving arriving) {

    void number() throws SQLException {
        number("event_name", "name", "name", "name <> 'identify'");
        number("actor", "id", "actor", "actor is not null");
        switch (arriving.repeats()) {
            case NEVER -> {}
            case BY_ID -> findRepeated();
            case BY_DELIVERY -> new Deliveries(connection, arriving).keep();
        }
        Tables.run(
                connection,
                """
                create or replace temp table arrived as
                select s.rowid as place, n.number as name, a.number as actor, s."at"
                from %s s
                    left join event_name n on n.name = s.name
                    left join actor a on a.id = s.actor
                    %s
                """
                        .formatted(
                                arriving.table(),
                                arriving.repeats() == Repeats.NEVER
                                        ? ""
                                        : "where s.rowid not in (select place from repeated)"));
    }

    private void number(String dictionary, String word, String column, String which)
            throws SQLException {
        Tables.run(
                connection,
                """
                insert into %1$s (number, %2$s)
                select (select coalesce(max(number), 0) from %1$s)
                           + row_number() over (order by place), %3$s
                from (select %3$s, min(rowid) as place
                      from %5$s
                      where %4$s and %3$s not in (select %2$s from %1$s)
                      group by %3$s)
                """
                        .formatted(dictionary, word, column, which, arriving.table()));
    }

    /// Of the rows with one id, the first that ever came is the event.
    private void findRepeated() throws SQLException {
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
