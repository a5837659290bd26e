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
/// that actor are looked at again.
final class Sessions {

    private final Connection connection;
    private final long gapMicros;

    Sessions(Connection connection) throws SQLException {
        this.connection = connection;
        this.gapMicros = Notes.sessionGap(connection).toNanos() / 1000;
    }

    /// Makes `touched` and `fresh` from `arrived`.
    void look() throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table touched as
                select t.actor, t.first, a.first as known_first, a.last as known_last,
                       a.session, a.session_at, coalesce(t.first < a.last, false) as late
                from (select actor, min("at") as first
                      from arrived
                      where name is not null and actor is not null
                      group by actor) t
                    join actor a on a.number = t.actor
                """);
        Tables.run(
                connection,
                """
                create or replace temp table fresh as
                select place, name, actor, "at", begins,
                       (coalesce(session, -1)
                           + sum(begins::integer) over (partition by actor order by "at"
                                 rows unbounded preceding))::integer as session,
                       epoch_us("at") - epoch_us(coalesce(known_first, first)) as since_first
                from (select r.place, r.name, r."at", t.*,
                             coalesce(epoch_us(r."at") - epoch_us(coalesce(
                                 lag(r."at") over (partition by r.actor order by r."at"),
                                 t.known_last)) > %d, true) as begins
                      from arrived r join touched t on t.actor = r.actor
                      where r.name is not null and not t.late)
                union all
                select r.place, r.name, r.actor, r."at", null, null, null
                from arrived r left join touched t on t.actor = r.actor
                where r.name is not null and (t.late or t.actor is null)
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
        if (Tables.number(connection, "select count(*) from touched where late") == 0) {
            return since;
        }
        return Landing.earliest(
                since, again("where actor in (select actor from touched where late)"));
    }

    /// Looks at all events again.
    @Nullable Instant all() throws SQLException {
        return again("where actor is not null");
    }

    private @Nullable Instant again(String which) throws SQLException {
        Tables.run(
                connection,
                """
                create or replace temp table again as
                select place, actor, "at", session, since_first,
                       min("at") over (partition by actor, session) as session_at,
                       session is distinct from was_session
                           or since_first is distinct from was_since_first as differs
                from (select *,
                             (sum(begins::integer) over (partition by actor order by "at"
                                 rows unbounded preceding) - 1)::integer as session,
                             epoch_us("at") - min(epoch_us("at")) over (partition by actor)
                                 as since_first
                      from (select rowid as place, actor, "at",
                                   session as was_session, since_first as was_since_first,
                                   coalesce(epoch_us("at") - epoch_us(
                                       lag("at") over (partition by actor order by "at")) > %d,
                                       true) as begins
                            from event
                            %s))
                """
                        .formatted(gapMicros, which));
        Tables.run(
                connection,
                """
                update actor
                set first = a.first, last = a.last, session = a.session, session_at = a.session_at
                from (select actor, min("at") as first, max("at") as last,
                             max(session) as session, max(session_at) as session_at
                      from again
                      group by actor) a
                where actor.number = a.actor
                """);
        Instant since =
                Tables.instant(connection, "select min(session_at) from again where differs");
        change();
        return since;
    }

    private void change() throws SQLException {
        Tables.run(
                connection,
                """
                update event
                set session = a.session, since_first = a.since_first
                from again a
                where event.rowid = a.place and a.differs
                """);
    }
}
