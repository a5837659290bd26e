package cynosure.warehouse;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Fault;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The move of arriving rows to where they belong, with all that is derived from them.
///
/// | table of the moment | one row is |
/// |---|---|
/// | `repeated` | a row whose id was there before |
/// | `arrived` | any other row, with numbers for its name, the id it names and whose that is; only an event's name has a number |
/// | `touched` | an actor of these rows, with what was known of them before |
/// | `came` | an actor of these rows for whom nothing came late, and where they stand now |
/// | `fresh` | an event (a view), with its values, and with its session and its actor's age when nothing came late |
/// | `told` | all that was known of an actor from an instant on |
final class Landing {

    private static final String FIRST_FRESH =
            "select min(\"at\") from arrived where name is not null";

    private final Connection connection;
    private final Arriving arriving;
    private final int propertiesMax;
    private Columns properties;
    private Columns traits;
    private Columns groups;

    Landing(Connection connection, Arriving arriving, int propertiesMax) throws SQLException {
        this.connection = connection;
        this.arriving = arriving;
        this.propertiesMax = propertiesMax;
        this.properties = Dictionary.PROPERTY.read(connection);
        this.traits = Dictionary.TRAIT.read(connection);
        this.groups = Dictionary.GROUP.read(connection);
    }

    /// Lands everything and answers since when the past looks different; null when nothing is new.
    ///
    /// @param look what was found out before, if anything was
    @Nullable Instant everything(Look look) throws SQLException {
        makeRoom();
        look.number();
        Instant sinceJoined = new Joining(connection).join(arriving);
        look.sessions();
        return settled(sinceJoined);
    }

    /// Works out anew who is who among the persons of these ids, with nothing that arrives, and
    /// answers since when the past looks different.
    static @Nullable Instant again(Connection connection, List<Integer> ids) throws SQLException {
        Tables.run(connection, Staging.table(List.of(), Repeats.NEVER));
        Arriving nothing = Arriving.staged(List.of(), Repeats.NEVER, 0);
        Landing landing = new Landing(connection, nothing, Integer.MAX_VALUE);
        try (Look look = Look.at(connection, nothing)) {
            look.number();
            Instant sinceJoined = new Joining(connection).again(ids);
            look.sessions();
            return landing.settled(sinceJoined);
        }
    }

    private @Nullable Instant settled(@Nullable Instant sinceJoined) throws SQLException {
        Sessions sessions = new Sessions(connection);
        Traits known = new Traits(connection, traits);
        GroupTraits knownGroups = new GroupTraits(connection, arriving, groups, properties);
        insertTellings(knownGroups);
        known.gather();
        knownGroups.gather();
        insertEvents(known, knownGroups);
        Instant since = earliest(sinceJoined, Tables.instant(connection, FIRST_FRESH));
        if (count("select count(*) from arrived where kind = 'trait'") + joined() > 0) {
            since = earliest(since, known.bringUpToDate());
        }
        if (count("select count(*) from telling") > 0) {
            since = earliest(since, knownGroups.bringUpToDate());
        }
        since = earliest(since, sessions.bringUpToDate());
        ActorDays days = new ActorDays(connection);
        if (joined() > 0) {
            days.addJoined();
        }
        days.add();
        return since;
    }

    private long joined() throws SQLException {
        return count("select count(*) from joined");
    }

    static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private void makeRoom() throws SQLException {
        boolean told = any("kind is null and name = 'identify'", "*");
        Set<String> types = types();
        for (int i = 0; i < arriving.columns().size(); i++) {
            Column column = arriving.columns().get(i);
            String named = arriving.named().get(i);
            boolean ofActor = told && any("kind is null and name = 'identify'", named);
            boolean ofGroup = !types.isEmpty() && any("kind = 'group'", named);
            boolean type = column.kind() == Kind.TEXT && types.contains(column.property());
            if (ofActor) {
                traits = Dictionary.TRAIT.add(connection, traits, column);
            }
            if (ofGroup) {
                groups = Dictionary.GROUP.add(connection, groups, column);
            }
            if (type
                    || !(ofActor || ofGroup)
                    || any("kind is null and name <> 'identify'", named)) {
                properties = Dictionary.PROPERTY.add(connection, properties, column);
            }
        }
        int all = properties.names().size() + traits.names().size() + groups.names().size();
        if (all > propertiesMax) {
            throw Fault.mistake(
                    "warehouse.too-many-properties",
                    "With these there would be %,d different properties; %,d are the most."
                            .formatted(all, propertiesMax),
                    "Leave out columns that no metric needs, or allow more in the settings.");
        }
    }

    private boolean any(String which, String named) throws SQLException {
        String sql = "select count(%s) from %s where %s";
        return count(sql.formatted(named, arriving.table(), which)) > 0;
    }

    private Set<String> types() throws SQLException {
        String sql = "select distinct name from %s where kind = 'group'";
        Set<String> types = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(arriving.table()))) {
            while (rows.next()) {
                types.add(rows.getString(1));
            }
        }
        return types;
    }

    private long count(String sql) throws SQLException {
        return Tables.number(connection, sql);
    }

    private void insertTellings(GroupTraits knownGroups) throws SQLException {
        Values values = values(traits);
        Tables.run(
                connection,
                """
                insert into trait (actor, said, "at", id, import_number, place%s)
                select r.actor, r.said, r."at", s.id, %s, r.place%s
                from arrived r join %s s on s.rowid = r.place
                where r.kind = 'trait'
                """
                        .formatted(values.into, arriving.number(), values.from, arriving.table()));
        Values ofGroups = values(groups);
        knownGroups.insertTellings(ofGroups.into, ofGroups.from);
    }

    /// In the order of time, so that looking at a part of the time touches a part of the table.
    private void insertEvents(Traits known, GroupTraits knownGroups) throws SQLException {
        Values values = values(properties);
        Tables.run(
                connection,
                """
                insert into event
                    (name, actor, said, "at", id, import_number, session, since_first%s%s%s)
                select s.name, s.actor, s.said, s."at", s.id, %s, s.session, s.since_first%s%s%s
                from fresh s%s%s
                order by s."at", s.place
                """
                        .formatted(
                                values.into,
                                known.columns(""),
                                knownGroups.into(),
                                arriving.number(),
                                values.from,
                                known.columns("k."),
                                knownGroups.from(),
                                known.join("s"),
                                knownGroups.join()));
    }

    private Values values(Columns known) {
        StringBuilder into = new StringBuilder();
        StringBuilder from = new StringBuilder();
        for (int i = 0; i < arriving.columns().size(); i++) {
            Column column = arriving.columns().get(i);
            if (known.find(column.property(), column.kind()) != null) {
                into.append(", ").append(known.name(column));
                from.append(", s.").append(arriving.named().get(i));
            }
        }
        return new Values(into.toString(), from.toString());
    }

    private record Values(String into, String from) {}
}
