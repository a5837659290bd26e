package cynosure.warehouse;

import cynosure.problem.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The move of arriving rows to where they belong, with all that is derived from them.
///
/// | table of the moment | one row is |
/// |---|---|
/// | `repeated` | a row whose id was there before |
/// | `arrived` | any other row, with numbers for its name and actor; `identify` has no number |
/// | `touched` | an actor of these rows, with what was known of them before |
/// | `fresh` | an event, with its session and its actor's age when nothing came late |
/// | `told` | all that was known of an actor from an instant on |
final class Landing {

    private final Connection connection;
    private final Arriving arriving;
    private final int propertiesMax;
    private Columns properties;
    private Columns traits;

    Landing(Connection connection, Arriving arriving, int propertiesMax) throws SQLException {
        this.connection = connection;
        this.arriving = arriving;
        this.propertiesMax = propertiesMax;
        this.properties = Dictionary.PROPERTY.read(connection);
        this.traits = Dictionary.TRAIT.read(connection);
    }

    /// Lands everything and answers since when the past looks different; null when nothing is new.
    @Nullable Instant everything() throws SQLException {
        boolean tellings = count("select count(*) from %s where name = 'identify'") > 0;
        makeRoom(tellings);
        new Numbering(connection, arriving).number();
        Sessions sessions = new Sessions(connection);
        Traits known = new Traits(connection, traits);
        sessions.look();
        if (tellings) {
            insertTellings();
        }
        known.gather();
        insertEvents(known);
        Instant sinceTold = tellings ? known.bringUpToDate() : null;
        Instant sinceDone = sessions.bringUpToDate();
        new ActorDays(connection).add();
        return earliest(
                earliest(sinceTold, sinceDone),
                Tables.instant(connection, "select min(\"at\") from fresh"));
    }

    static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private void makeRoom(boolean tellings) throws SQLException {
        for (int i = 0; i < arriving.columns().size(); i++) {
            Column column = arriving.columns().get(i);
            String named = arriving.named().get(i);
            boolean told = tellings && any(named, "=");
            if (told) {
                traits = Dictionary.TRAIT.add(connection, traits, column);
            }
            if (!told || any(named, "<>")) {
                properties = Dictionary.PROPERTY.add(connection, properties, column);
            }
        }
        int all = properties.names().size() + traits.names().size();
        if (all > propertiesMax) {
            throw Fault.mistake(
                    "warehouse.too-many-properties",
                    "With these there would be %,d different properties; %,d are the most."
                            .formatted(all, propertiesMax),
                    "Leave out columns that no metric needs, or allow more in the settings.");
        }
    }

    private boolean any(String named, String compared) throws SQLException {
        return count("select count(" + named + ") from %s where name " + compared + " 'identify'")
                > 0;
    }

    private long count(String sql) throws SQLException {
        return Tables.number(connection, sql.formatted(arriving.table()));
    }

    private void insertTellings() throws SQLException {
        Values values = values(traits);
        Tables.run(
                connection,
                """
                insert into trait (actor, "at", id, import_number, place%s)
                select r.actor, r."at", s.id, %s, r.place%s
                from arrived r join %s s on s.rowid = r.place
                where r.name is null
                """
                        .formatted(values.into, arriving.number(), values.from, arriving.table()));
    }

    /// In the order of time, so that looking at a part of the time touches a part of the table.
    private void insertEvents(Traits known) throws SQLException {
        Values values = values(properties);
        Tables.run(
                connection,
                """
                insert into event (name, actor, "at", id, import_number, session, since_first%s%s)
                select f.name, f.actor, f."at", s.id, %s, f.session, f.since_first%s%s
                from fresh f join %s s on s.rowid = f.place%s
                order by f."at", f.place
                """
                        .formatted(
                                values.into,
                                known.columns(""),
                                arriving.number(),
                                values.from,
                                known.columns("k."),
                                arriving.table(),
                                known.join("f")));
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
