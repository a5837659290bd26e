package cynosure.warehouse;

import cynosure.warehouse.Findings.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which of its actor's sessions an event belongs to, and how long after the actor's first event of
/// all it happened.
///
/// An actor's first session is number 0. As long as an actor's events come in the order of time,
/// the new ones are told from what is known of the actor alone, by a [Walk]; when one came late,
/// all events of that actor are looked at again. So are those of the persons in `joined`, from
/// their first on.
final class Sessions {

    private final Connection connection;
    private final long gapMicros;

    Sessions(Connection connection) throws SQLException {
        this.connection = connection;
        this.gapMicros = Notes.sessionGap(connection).toNanos() / 1000;
    }

    /// Makes `touched` from `arrived`, walks through the events of all whose events came in the
    /// order of time, and makes the view `fresh` of the events with what was found.
    void look(Arriving arriving, Scratch scratch, Findings findings) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table touched as
                select t.actor, t.first, a.first as known_first, a.last as known_last,
                       a.session, a.session_at,
                       coalesce(t.first < a.last, false)
                           or t.actor in (select person from joined) as late
                from (select actor, min("at") as first
                      from arrived
                      where name is not null and actor is not null
                      group by actor) t
                    left join actor a on a.number = t.actor
                """);
        long walking = Tables.number(connection, "select count(*) from touched where not late");
        Walkers walkers = new Walkers(scratch, walking);
        new Walk(connection, findings, walkers, gapMicros).through();
        Tables.run(connection, fresh(arriving, findings));
    }

    private static String fresh(Arriving arriving, Findings findings) {
        return """
               create or replace temp view fresh as
               select s.rowid as place, %s as name, %s as actor, %s as said, s."at",
                      %s as session, %s as since_first,
                      s.* exclude (kind, name, actor, other, "at")
               from %s s
               where %s is not null
               """
                .formatted(
                        findings.sql(Field.NAME, "s.rowid"),
                        findings.sql(Field.ACTOR, "s.rowid"),
                        findings.sql(Field.SAID, "s.rowid"),
                        findings.sql(Field.SESSION, "s.rowid"),
                        findings.sql(Field.SINCE_FIRST, "s.rowid"),
                        arriving.table(),
                        findings.sql(Field.NAME, "s.rowid"));
    }

    /// After the events are in: what is known of their actors, and the events of those for whom one
    /// came late. Answers when the earliest session began that is not what it was.
    @Nullable Instant bringUpToDate() throws SQLException {
        Instant since =
                Tables.instant(
                        connection,
                        """
                        select min(case when epoch_us(first) - epoch_us(known_last) > %d then first
                                        else coalesce(session_at, first) end)
                        from touched
                        where not late
                        """
                                .formatted(gapMicros));
        Tables.run(
                connection,
                """
                update actor
                set first = f.first, last = f.last, session = f.session,
                    session_at = coalesce(f.session_at, actor.session_at)
                from (select * from came order by actor) f
                where actor.number = f.actor
                """);
        long again =
                Tables.number(
                        connection,
                        """
                        select (select count(*) from touched where late)
                            + (select count(*) from joined)
                        """);
        if (again == 0) {
            return since;
        }
        Tables.run(
                connection,
                """
                create or replace temp table again as
                select t.actor, t.first as since, least(t.first, t.known_first) as first,
                       b.before, b.session, b.session_at
                from touched t
                    left join (select actor, max(before) as before, max(session) as session,
                                      max_by(session_at, session) as session_at
                               from (select e.actor, e.session, min(e."at") as session_at,
                                            max(e."at") as before
                                     from event e join touched l on l.actor = e.actor
                                     where l.late and e."at" < l.first
                                     group by e.actor, e.session)
                               group by actor) b
                    on b.actor = t.actor
                where t.late and t.actor not in (select person from joined)
                union all
                select actor, min("at"), min("at"), null, null, null
                from event semi join joined on joined.person = event.actor
                group by actor
                """);
        return Landing.earliest(since, lookAgain());
    }

    /// Looks at all events again.
    @Nullable Instant all() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table again as
                select number as actor, first as since, first, null::timestamp as before,
                       null::integer as session, null::timestamp as session_at
                from actor
                where first is not null
                """);
        return lookAgain();
    }

    /// Looks at the events of the actors in `again` anew, from the instant it says: before it
    /// nothing has changed. Events of one instant are all of one session, whichever of them is
    /// taken to begin it.
    private @Nullable Instant lookAgain() throws SQLException {
        long earliest =
                Tables.number(connection, "select coalesce(epoch_us(min(since)), 0) from again");
        Tables.run(
                connection,
                """
                create or replace temp table seen as
                select place, actor, first, "at",
                       (coalesce(session, -1) + sum(begins::integer) over past)::integer
                           as session,
                       epoch_us("at") - epoch_us(first) as since_first,
                       coalesce(max("at") filter (where begins) over past, session_at)
                           as session_at,
                       was_session, was_since_first
                from (select e.rowid as place, e."at", e.session as was_session,
                             e.since_first as was_since_first, a.*,
                             coalesce(epoch_us(e."at") - epoch_us(coalesce(
                                 lag(e."at") over (partition by e.actor order by e."at"),
                                 a.before)) > %d, true) as begins
                      from event e join again a on a.actor = e.actor
                      where e."at" >= a.since and e."at" >= make_timestamp(%d))
                window past as (partition by actor order by "at" range unbounded preceding)
                """
                        .formatted(gapMicros, earliest));
        Tables.run(
                connection,
                """
                update actor
                set first = s.first, last = s.last, session = s.session, session_at = s.session_at
                from (select actor, any_value(first) as first, max("at") as last,
                             max(session) as session, max(session_at) as session_at
                      from seen
                      group by actor) s
                where actor.number = s.actor
                """);
        Tables.run(
                connection,
                """
                create or replace temp table corrected as
                select place, session, since_first, session_at
                from seen
                where session is distinct from was_session
                   or since_first is distinct from was_since_first
                """);
        Tables.run(
                connection,
                """
                update event
                set session = c.session, since_first = c.since_first
                from corrected c
                where event.rowid = c.place
                """);
        return Tables.instant(connection, "select min(session_at) from corrected");
    }
}
