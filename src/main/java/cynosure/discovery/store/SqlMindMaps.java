package cynosure.discovery.store;

import cynosure.discovery.Act;
import cynosure.discovery.Done;
import cynosure.discovery.Happening;
import cynosure.discovery.Happening.Begun;
import cynosure.discovery.Limits;
import cynosure.discovery.MapChanged;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.state.HappeningForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps each map's acts in the database and the map as it is now in memory. It changes only after
/// the act is committed, so that nobody sees what could still be lost.
@Repository
class SqlMindMaps implements MindMaps {

    private static final HappeningForm<Happening> HAPPENINGS = HappeningForm.of(Happening.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    SqlMindMaps(
            JdbcClient sql,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public MindMap begin(String id, String subject, Person by) {
        Begun begun = new Begun(id, Limits.subject(subject));
        Optional<MindMap> there = sheet(id).map(sheet -> sheet.map);
        if (there.isPresent()) {
            return there.get();
        }
        transaction.executeWithoutResult(
                any -> {
                    int made =
                            sql.sql(
                                            """
                                            insert into mind_map (id, begun_at, begun_by)
                                            values (?, ?, ?)
                                            on conflict (id) do nothing
                                            """)
                                    .params(id, clock.millis(), by.id())
                                    .update();
                    if (made == 1) {
                        store(id, new Done(1, new Act(ids.next(), by.id()), List.of(begun)));
                    }
                });
        return held(id);
    }

    @Override
    public List<MindMap> all() {
        return sql
                .sql("select id from mind_map order by begun_at desc, id")
                .query(String.class)
                .list()
                .stream()
                .map(this::held)
                .toList();
    }

    @Override
    public MindMap held(String mapId) {
        return sheet(mapId).orElseThrow(SqlMindMaps::noMap).map;
    }

    @Override
    public MindMap act(String mapId, Act act, Function<MindMap, List<Happening>> verb) {
        return act(mapId, act, verb, () -> {});
    }

    @Override
    public MindMap act(
            String mapId, Act act, Function<MindMap, List<Happening>> verb, Runnable alongside) {
        Sheet sheet = sheet(mapId).orElseThrow(SqlMindMaps::noMap);
        synchronized (sheet) {
            MindMap before = sheet.map;
            if (done(mapId, act.id())) {
                return before;
            }
            List<Happening> happenings = verb.apply(before);
            if (happenings.isEmpty()) {
                return before;
            }
            Done done = new Done(before.version() + 1, act, happenings);
            MindMap after = before.after(done);
            try {
                transaction.executeWithoutResult(
                        any -> {
                            store(mapId, done);
                            alongside.run();
                        });
            } catch (RuntimeException unknown) {
                // A failed commit may be there after all: what is stored decides.
                sheet.map = replay(mapId).orElseThrow(SqlMindMaps::noMap);
                throw unknown;
            }
            sheet.map = after;
            publisher.publishEvent(new MapChanged(before, after));
            return after;
        }
    }

    @Override
    public List<Done> story(String mapId) {
        return sql.sql(
                        """
                        select seq, act_id, person_id, happenings
                        from mind_map_act
                        where map_id = ?
                        order by seq
                        """)
                .param(mapId)
                .query(
                        (row, number) ->
                                new Done(
                                        row.getLong("seq"),
                                        new Act(
                                                row.getString("act_id"),
                                                row.getString("person_id")),
                                        HAPPENINGS.readAll(row.getString("happenings"))))
                .list();
    }

    private void store(String mapId, Done done) {
        sql.sql(
                        """
                        insert into mind_map_act (map_id, seq, act_id, person_id, happened_at, happenings)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        mapId,
                        done.seq(),
                        done.act().id(),
                        done.act().personId(),
                        clock.millis(),
                        HAPPENINGS.writeAll(done.happenings()))
                .update();
    }

    private boolean done(String mapId, String actId) {
        return sql.sql("select count(*) from mind_map_act where map_id = ? and act_id = ?")
                        .params(mapId, actId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<Sheet> sheet(String id) {
        Sheet known = sheets.get(id);
        return known != null
                ? Optional.of(known)
                : replay(id).map(map -> sheets.computeIfAbsent(id, any -> new Sheet(map)));
    }

    private Optional<MindMap> replay(String id) {
        List<Done> story = story(id);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        MindMap map = MindMap.begun((Begun) story.getFirst().happenings().getFirst());
        for (Done done : story.subList(1, story.size())) {
            map = map.after(done);
        }
        return Optional.of(map);
    }

    private static Fault noMap() {
        return Fault.notFound(
                "discovery.no-map", "There is no such map.", "Look at the maps that there are.");
    }

    /// A map in memory, and the lock under which its acts queue.
    private static final class Sheet {

        private volatile MindMap map;

        Sheet(MindMap map) {
            this.map = map;
        }
    }
}
