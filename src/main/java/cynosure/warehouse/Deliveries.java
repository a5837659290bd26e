package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/// Every event that was ever sent to us, by its source and the id it has there: what makes the same
/// event sent twice one event, however long lies between.
///
/// The key is 64 bits of a hash of both. What may be there already is found by looking through all
/// keys, which are small, and is then compared letter by letter. An index would be faster only
/// beyond some ten million events, and takes more room than the events themselves.
record Deliveries(Connection connection, Arriving arriving) {

    static void create(Connection connection) throws SQLException {
        Tables.run(
                connection,
                """
                create table if not exists delivery (
                    key ubigint not null,
                    source varchar not null,
                    id varchar not null,
                    landing integer not null,
                    sent timestamp,
                    received timestamp not null,
                    original timestamp,
                    "at" timestamp not null,
                    rest varchar)
                """);
    }

    /// Makes the table `repeated` of what was there before, and keeps all the rest. Of the rows
    /// with one id, the first is the event.
    void keep() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table counted as
                select rowid as place, source, id,
                       md5_number_lower(source || chr(31) || id) as key,
                       row_number() over (partition by source, id order by rowid) as copy
                from %s
                """
                        .formatted(arriving.table()));
        Tables.run(
                connection,
                """
                create or replace temp table alike as
                select rowid as place from delivery where key in (select key from counted)
                """);
        Tables.run(
                connection,
                """
                create or replace temp table repeated as
                select place
                from counted
                where copy > 1
                   or (source, id) in (select (source, id)
                                       from delivery
                                       where rowid in (select place from alike))
                """);
        Tables.run(
                connection,
                """
                insert into delivery
                    (key, source, id, landing, sent, received, original, "at", rest)
                select c.key, s.source, s.id, %s, s.sent, s.received, s.original, s."at", s.rest
                from %s s join counted c on c.place = s.rowid
                where c.place not in (select place from repeated)
                order by c.place
                """
                        .formatted(arriving.number(), arriving.table()));
    }
}
