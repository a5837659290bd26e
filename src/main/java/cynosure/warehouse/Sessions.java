package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which of its actor's sessions an event belongs to, and how long after the actor's first event of
/// all it happened.
///
/// An actor's first session is number 0. As long as an actor's events come in the order of time,
/// the new ones are told from what is known of the actor alone; when one came late, all events of
/// that actor are looked at again. So are those of the persons in `joined`, from their first on.
final class Sessions {

    /// The actors for whom an event came late.
    private static final String LATE = "select actor from touched where late";

    private final Connection connection;
    private final long gapMicros;

    Sessions(Connection connection) throws SQLException {
        this.connection = connection;
        this.gapMicros = Notes.sessionGap(connection).toNanos() / 1000;
    }

    /// Makes `touched`, `walked` and `fresh` from `arrived`.
    void look() throws SQLException {
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
        boolean late = Tables.number(connection, "select count(*) from (%s)".formatted(LATE)) > 0;
        walk(late);
        resume();
        Tables.run(
                connection,
                """
                create or replace temp table fresh as
                select w.place, w.name, w.actor, w.said, w."at",
                       if(w.first_here, r.begins, w.apart) as begins,
                       (r.session + w.parted)::integer as session,
                       epoch_us(w."at") - r.first as since_first
                from walked w join resumed r on r.actor = w.actor
                union all
                select place, name, actor, said, "at", null, null, null
                from arrived
                where name is not null
                    and (actor is null%s)
                """
                        .formatted(late ? " or actor in (%s)".formatted(LATE) : ""));
    }

    /// Makes `resumed`: for each actor in `walked`, whether a session begins with their first row
    /// there, what is to be added to `parted` for the number of a session, and when their first
    /// event of all happened. A table of its own, because within a transaction the database knows
    /// nothing of the size of what was made in it, and joins three tables in a bad order.
    private void resume() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table resumed as
                select actor, begins,
                       coalesce(session, -1) + begins::integer - parted as session,
                       epoch_us(coalesce(known_first, first)) as first
                from (select t.*, w.parted,
                             coalesce(epoch_us(t.first) - epoch_us(t.known_last) > %d, true)
                                 as begins
                      from touched t
                          join (select actor, parted from walked where first_here) w
                          on w.actor = t.actor)
                """
                        .formatted(gapMicros));
    }

    /// Makes `walked`: the events that came in the order of time, actor by actor, each held against
    /// the row before it. Sorted once and then read from top to bottom, which takes less time than
    /// windows over each actor.
    private void walk(boolean late) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table sorted as
                select place, name, actor, said, "at"
                from arrived
                where name is not null and actor is not null%s
                order by actor, "at", place
                """
                        .formatted(late ? " and actor not in (%s)".formatted(LATE) : ""));
        Tables.run(
                connection,
                """
                create or replace temp table walked as
                select *, count(*) filter (where apart) over (rows unbounded preceding) as parted
                from (select *, actor is distinct from lag(actor) over () as first_here,
                             coalesce(actor = lag(actor) over ()
                                 and epoch_us("at") - epoch_us(lag("at") over ()) > %d, false)
                                 as apart
                      from sorted)
                """
                        .formatted(gapMicros));
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
                set first = coalesce(actor.first, f.first), last = f.last, session = f.session,
                    session_at = coalesce(f.session_at, actor.session_at)
                from (select actor, min("at") as first, max("at") as last,
                             max(session) as session,
                             max("at") filter (where begins) as session_at
                      from fresh
                      where session is not null
                      group by actor) f
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
    /// nothing has changed.
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
                window past as (partition by actor order by "at" rows unbounded preceding)
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
