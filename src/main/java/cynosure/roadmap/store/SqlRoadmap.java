package cynosure.roadmap.store;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Link;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlRoadmap implements Roadmap {

    private static final String COLUMNS =
            "id, item_key, title, status, finished, owner, url, size, version";

    private final JdbcClient sql;
    private final Links links;
    private final Ids ids;
    private final Clock clock;

    SqlRoadmap(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.links = new Links(sql);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RoadmapItem> items() {
        return items("removed_at is null order by place, id");
    }

    @Override
    @Transactional
    public List<RoadmapItem> removed() {
        return items("removed_at is not null order by removed_at desc, place, id");
    }

    /// @param which written here, never by a person
    private List<RoadmapItem> items(String which) {
        Map<String, List<Link>> said = links.all();
        return sql.sql("select " + COLUMNS + " from roadmap_item where " + which)
                .query(
                        (row, number) ->
                                item(row, said.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    @Override
    public Optional<RoadmapItem> find(String id) {
        List<Link> said = links.of(id);
        return sql.sql("select " + COLUMNS + " from roadmap_item where id = ?")
                .param(id)
                .query((row, number) -> item(row, said))
                .optional();
    }

    @Override
    @Transactional
    public Taken take(List<Work> list) {
        Set<String> off = keysOff();
        int added = 0;
        int changed = 0;
        int same = 0;
        int stayedOff = 0;
        int all = items().size();
        for (Work work : list) {
            Optional<RoadmapItem> known = withKey(work.key());
            if (known.isEmpty()) {
                if (++all > Limits.ITEMS_MAX) {
                    throw new Fault(Fault.Kind.UNREADABLE, Limits.tooMany("The roadmap then"));
                }
                insert(work);
                added++;
            } else if (off.contains(work.key())) {
                stayedOff++;
            } else {
                Work told = known.get().work().told(work);
                boolean news = !told.equals(known.get().work());
                if (news) {
                    write(known.get().id(), told);
                }
                changed += news ? 1 : 0;
                same += news ? 0 : 1;
            }
        }
        return new Taken(added, changed, same, stayedOff);
    }

    @Override
    @Transactional
    public void change(String id, long version, Work work, Serves serves, Person by) {
        RoadmapItem before = find(id).orElseThrow();
        if (before.version() != version || write(id, version, work) == 0) {
            throw Fault.conflict(
                    "roadmap.outrun",
                    "Somebody changed this item while you were at it. Nothing is lost: yours is in the form.",
                    "Look at what stands there now, then keep yours.");
        }
        links.write(id, before.links(), serves, by, now());
    }

    @Override
    public void remove(String id) {
        sql.sql("update roadmap_item set removed_at = ? where id = ? and removed_at is null")
                .params(clock.millis(), id)
                .update();
    }

    @Override
    public void putBack(String id) {
        sql.sql("update roadmap_item set removed_at = null where id = ?").param(id).update();
    }

    @Override
    @Transactional
    public void become(List<Told> list, Person by) {
        Set<String> kept = new HashSet<>();
        for (Told told : list) {
            Optional<RoadmapItem> known = withKey(told.work().key());
            String id = known.isPresent() ? known.get().id() : insert(told.work());
            if (known.isPresent()) {
                putBack(id);
                if (!known.get().work().equals(told.work())) {
                    write(id, told.work());
                }
            }
            links.write(
                    id, known.map(RoadmapItem::links).orElse(List.of()), told.serves(), by, now());
            kept.add(id);
        }
        items().stream()
                .map(RoadmapItem::id)
                .filter(id -> !kept.contains(id))
                .forEach(this::remove);
        place(list);
    }

    /// The file's order becomes the roadmap's.
    private void place(List<Told> list) {
        for (int place = 0; place < list.size(); place++) {
            sql.sql("update roadmap_item set place = ? where item_key = ?")
                    .params(place, list.get(place).work().key())
                    .update();
        }
    }

    private Set<String> keysOff() {
        return new HashSet<>(
                sql.sql("select item_key from roadmap_item where removed_at is not null")
                        .query(String.class)
                        .list());
    }

    private Optional<RoadmapItem> withKey(String key) {
        return sql.sql("select id from roadmap_item where item_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    private String insert(Work work) {
        String id = ids.next();
        sql.sql(
                        """
                        insert into roadmap_item (id, item_key, place, title, status, finished, owner, url, size, version)
                        select ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, 1
                        from roadmap_item
                        """)
                .params(
                        id,
                        work.key(),
                        work.title(),
                        work.status(),
                        work.finished() ? 1 : 0,
                        work.owner(),
                        work.url(),
                        size(work))
                .update();
        return id;
    }

    private void write(String id, Work work) {
        write(id, find(id).orElseThrow().version(), work);
    }

    private int write(String id, long version, Work work) {
        return sql.sql(
                        """
                        update roadmap_item
                        set title = ?, status = ?, finished = ?, owner = ?, url = ?, size = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                .params(
                        work.title(),
                        work.status(),
                        work.finished() ? 1 : 0,
                        work.owner(),
                        work.url(),
                        size(work),
                        id,
                        version)
                .update();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static String size(Work work) {
        return work.size() == null ? "" : work.size().toPlainString();
    }

    private static RoadmapItem item(ResultSet row, List<Link> links) throws SQLException {
        String size = row.getString("size");
        Work work =
                new Work(
                        row.getString("item_key"),
                        row.getString("title"),
                        row.getString("status"),
                        row.getInt("finished") == 1,
                        row.getString("owner"),
                        row.getString("url"),
                        size.isEmpty() ? null : new BigDecimal(size));
        return new RoadmapItem(row.getString("id"), work, links, row.getLong("version"));
    }
}
