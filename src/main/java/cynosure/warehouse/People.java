package cynosure.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is who: which ids are one person's, since when and by what was said.
public final class People {

    /// An alias is kept once for what a user and once for what a device was called.
    private static final String SAID =
            """
            select i.id, k.id, b.alias, min(b."at"), arg_min(b.source, b."at"),
                   bool_or(i.person = k.person)
            from bond b
                join actor i on i.number = b.id
                join actor k on k.number = b.known
            %s
            group by i.id, k.id, b.alias
            order by min(b."at") %s, i.id, k.id
            """;

    private final Warehouse warehouse;

    public People(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// All that is one person's.
    ///
    /// @param ids the users' ids first
    /// @param said what made them one, the earliest first; also what was said and made no
    ///   difference
    public record Person(List<Id> ids, List<Said> said) {

        public Person {
            ids = List.copyOf(ids);
            said = List.copyOf(said);
        }
    }

    /// One of a person's ids.
    ///
    /// @param anonymous whether it is what a device is called
    /// @param events how many events were said to come from it
    /// @param first when the first of them happened; null when there is none
    /// @param last when the last of them happened; null when there is none
    public record Id(
            String id,
            boolean anonymous,
            long events,
            @Nullable Instant first,
            @Nullable Instant last) {}

    /// Two ids that were named together.
    ///
    /// @param id the device's, or the previous one
    /// @param user the user's
    /// @param alias whether they were expressly said to be one person's
    /// @param at for when it was said first
    /// @param source the id of the source that said it; null when it stood in a file
    /// @param counts whether it makes them one person's: a device is the first user's it met
    public record Said(
            String id,
            String user,
            boolean alias,
            Instant at,
            @Nullable String source,
            boolean counts) {}

    /// How many there are of those who did anything.
    ///
    /// @param nameless how many of the persons are devices that no user was ever named with
    public record Count(long ids, long persons, long nameless) {}

    public Count count() {
        String sql =
                """
                select coalesce(sum(ids), 0), count(*), count(*) filter (where nameless)
                from (select count(distinct a.id) as ids, bool_and(a.anonymous) as nameless
                      from actor a join actor p on p.number = a.person
                      where p.first is not null
                      group by a.person)
                """;
        return warehouse.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        return new Count(rows.getLong(1), rows.getLong(2), rows.getLong(3));
                    }
                });
    }

    /// What was said for the latest times and makes two ids one person's.
    public List<Said> latest(int most) {
        String which = "where i.person = k.person";
        return warehouse.read(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    SAID.formatted(which, "desc") + " limit " + most)) {
                        return said(statement);
                    }
                });
    }

    /// Whoever is called this: nobody, somebody, or two when a device is called like another user.
    public List<Person> called(String id) {
        return warehouse.read(
                connection -> {
                    List<Person> persons = new ArrayList<>();
                    String sql =
                            """
                            select a.person, any_value(p.first is not null) as did
                            from actor a join actor p on p.number = a.person
                            where a.id = ?
                            group by a.person
                            qualify did or row_number() over (order by did desc, a.person) = 1
                            order by bool_and(a.anonymous)
                            """;
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, id);
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                int number = rows.getInt(1);
                                persons.add(
                                        new Person(
                                                ids(connection, number), said(connection, number)));
                            }
                        }
                    }
                    return persons;
                });
    }

    /// Takes back that two ids are one person's, and works out anew who is who among them. What
    /// nobody expressly said to be one person's is not taken back.
    public void part(String previous, String user) {
        warehouse.write(
                connection -> {
                    List<Integer> apart = forget(connection, previous, user);
                    if (!apart.isEmpty()) {
                        Landings landings = new Landings(connection);
                        landings.keepChange(landings.next(), Landing.again(connection, apart));
                    }
                    return apart.size();
                });
    }

    /// Answers whose ids these are so far.
    private static List<Integer> forget(Connection connection, String previous, String user)
            throws SQLException {
        String sql =
                """
                delete from bond
                where alias
                    and id in (select number from actor where id = ?)
                    and known in (select number from actor where id = ? and not anonymous)
                returning known
                """;
        List<Integer> known = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, previous);
            statement.setString(2, user);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getInt(1));
                }
            }
        }
        return known;
    }

    private static List<Id> ids(Connection connection, int person) throws SQLException {
        String sql =
                """
                select a.id, a.anonymous, count(e.said), min(e."at"), max(e."at")
                from actor a left join event e on e.said = a.number and e.actor = ?
                where a.person = ?
                group by a.number, a.id, a.anonymous
                qualify count(e.said) > 0
                    or row_number() over (partition by a.id
                           order by count(e.said) desc, a.anonymous) = 1
                order by a.anonymous, a.number in (select id from bond where alias),
                         min(e."at") nulls last, a.id
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, person);
            statement.setInt(2, person);
            try (ResultSet rows = statement.executeQuery()) {
                List<Id> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(
                            new Id(
                                    rows.getString(1),
                                    rows.getBoolean(2),
                                    rows.getLong(3),
                                    Tables.instant(rows, 4),
                                    Tables.instant(rows, 5)));
                }
                return ids;
            }
        }
    }

    private static List<Said> said(Connection connection, int person) throws SQLException {
        String sql = SAID.formatted("where i.person = ? or k.person = ?", "");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, person);
            statement.setInt(2, person);
            return said(statement);
        }
    }

    private static List<Said> said(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Said> said = new ArrayList<>();
            while (rows.next()) {
                said.add(
                        new Said(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getBoolean(3),
                                Tables.instant(rows, 4),
                                rows.getString(5),
                                rows.getBoolean(6)));
            }
            return said;
        }
    }
}
