package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was told of actors, as it stood when each event happened: the latest that was told at or
/// before it, and of two told for one instant the one that arrived last.
///
/// A trait told as a number replaces the same trait told as text.
final class Traits {

    private final Connection connection;
    private final Columns traits;

    Traits(Connection connection, Columns traits) {
        this.connection = connection;
        this.traits = traits;
    }

    /// Makes `told`: for the actors that have arrived, one row an instant at which something was
    /// told of them, with all that was known from then on.
    void gather() throws SQLException {
        if (none()) {
            return;
        }
        History history = new History(traits);
        Tables.run(
                connection,
                """
                create or replace temp table told as
                select actor, "at"%s
                from (select actor, "at",
                             row_number() over (partition by actor, "at"
                                 order by import_number desc, place desc) as copy
                             %s
                      from trait
                      where actor in (select actor from arrived)
                         or actor in (select person from joined)
                      window past as (partition by actor order by "at", import_number, place
                          rows unbounded preceding))
                where copy = 1
                """
                        .formatted(history.columns(), history.known()));
    }

    /// The columns of all traits with a comma before each, such as `, k.t1_text, k.t2_flag`.
    String columns(String of) {
        StringBuilder columns = new StringBuilder();
        traits.all().forEach(c -> columns.append(", ").append(of).append(traits.name(c)));
        return columns.toString();
    }

    /// Joins to rows with an actor and an instant what was known then, called `k`.
    String join(String rows) {
        return none()
                ? ""
                : " asof left join told k on k.actor = %1$s.actor and k.\"at\" <= %1$s.\"at\""
                        .formatted(rows);
    }

    /// Tells events that were there before what came late, and answers when the earliest such event
    /// happened.
    @Nullable Instant bringUpToDate() throws SQLException {
        if (none()) {
            return null;
        }
        StringBuilder set = new StringBuilder();
        StringBuilder differs = new StringBuilder();
        for (Column column : traits.all()) {
            String called = traits.name(column);
            set.append(", %1$s = x.%1$s".formatted(called));
            differs.append(" or e.%1$s is distinct from k.%1$s".formatted(called));
        }
        Tables.run(
                connection,
                """
                create or replace temp table retold as
                select e.place, e."at"%s
                from (select e.*, e.rowid as place
                      from event e
                          join (select r.actor, min(r."at") as since
                                from arrived r join actor a on a.number = r.actor
                                where r.kind = 'trait'
                                    and r.actor not in (select person from joined)
                                group by r.actor
                                having any_value(a.last) >= min(r."at")
                                union all
                                select person, timestamp '0001-01-01' from joined) n
                          on n.actor = e.actor and e."at" >= n.since) e%s
                where false%s
                """
                        .formatted(columns("k."), join("e"), differs));
        Tables.run(
                connection,
                """
                update event
                set %s
                from retold x
                where event.rowid = x.place
                """
                        .formatted(set.substring(2)));
        return Tables.instant(connection, "select min(\"at\") from retold");
    }

    private boolean none() {
        return traits.all().isEmpty();
    }
}
