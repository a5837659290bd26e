package cynosure.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Every event that was ever sent to us, by its source and the id it has there: what makes the same
/// event sent twice one event, however long lies between.
///
/// The key is 64 bits of a hash of both. Which landings brought such a key is asked of
/// [DeliveredKeys]; rows of these landings are then compared letter by letter, so that a flush
/// takes as long as it has rows and repeats, however many were delivered before. Without memory for
/// that, all keys are looked through.
record Deliveries(Connection connection, Arriving arriving) {

    /// All of the key but its last bit, as a number that Java has, as query text.
    static final String KEY = "(key >> 1)::bigint";

    /// Rows whose id an event of a file has that is of no source, as the end of a condition.
    private static final String OF_FILES =
            """
            or id in (select id
                      from (select id, import_number from event
                            union all
                            select id, import_number from trait)
                      where id in (select id from counted)
                          and import_number not in (select landing from delivery))
            """;

    /// More landings than this are not looked at one by one.
    private static final int LANDINGS_MAX = 1_000;

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
    ///
    /// @param landing the number of this landing
    /// @param ofFile whether an event of a file with the same id is the same one, too
    void keep(int landing, DeliveredKeys.Held delivered, boolean ofFile) throws SQLException {
        find(delivered.of(connection), ofFile);
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
        delivered.add(keys("where place not in (select place from repeated)"), landing);
    }

    /// Makes the table `repeated`.
    ///
    /// @param known the keys that are there; null when they are not known
    void find(@Nullable DeliveredKeys known, boolean ofFile) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table counted as
                select rowid as place, source, id,
                       md5_number_lower(source || chr(31) || id) as key,
                       row_number() over (partition by source, id order by rowid) as copy
                from %s
                where id is not null
                """
                        .formatted(arriving.table()));
        String among = among(known);
        Tables.run(
                connection,
                """
                create or replace temp table alike as
                select rowid as place from delivery where %s key in (select key from counted)
                """
                        .formatted(among));
        Tables.run(
                connection,
                """
                create or replace temp table repeated as
                select place
                from counted
                where copy > 1
                   or (source, id) in (select (source, id)
                                       from delivery
                                       where %s rowid in (select place from alike))
                %s
                """
                        .formatted(among, ofFile ? OF_FILES : ""));
    }

    /// Which landings can have brought any of these before, as the beginning of a condition.
    private String among(@Nullable DeliveredKeys known) throws SQLException {
        if (known == null) {
            return "";
        }
        Set<Integer> landings = new TreeSet<>();
        for (long key : keys("")) {
            known.find(key, landings::add);
        }
        if (landings.isEmpty()) {
            return "false and";
        }
        return landings.size() > LANDINGS_MAX
                ? ""
                : landings.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "landing in (", ") and"));
    }

    private long[] keys(String which) throws SQLException {
        LongStream.Builder keys = LongStream.builder();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select %s from counted %s".formatted(KEY, which))) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys.build().toArray();
    }
}
