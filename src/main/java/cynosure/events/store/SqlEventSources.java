package cynosure.events.store;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.ids.Ids;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sources and their keys. Keys are kept as they are: they stand in the pages of the sites that
/// send, for everybody to read. All are remembered, since each request asks for one.
@Repository
class SqlEventSources implements EventSources {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;
    private volatile @Nullable List<EventSource> known;

    SqlEventSources(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<EventSource> all() {
        List<EventSource> all = known;
        if (all == null) {
            all = read();
            known = all;
        }
        return all;
    }

    @Override
    public Optional<EventSource> ofKey(String key) {
        return all().stream().filter(source -> source.keys().contains(key)).findFirst();
    }

    @Override
    public EventSource add(String name, List<String> origins, Person by) {
        String id = ids.next();
        sql.sql(
                        """
                        insert into event_source (id, name, origins, made_by, made_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id, name, String.join("\n", origins), by.id(), clock.millis())
                .update();
        addKey(id, by);
        return all().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public void allow(String id, List<String> origins, Person by) {
        sql.sql("update event_source set origins = ? where id = ?")
                .params(String.join("\n", origins), id)
                .update();
        known = null;
    }

    @Override
    public void addKey(String id, Person by) {
        sql.sql(
                        """
                        insert into event_source_key (key, source_id, made_by, made_at)
                        values (?, ?, ?, ?)
                        """)
                .params(ids.token(), id, by.id(), clock.millis())
                .update();
        known = null;
    }

    @Override
    public void endKey(String key, Person by) {
        sql.sql(
                        """
                        update event_source_key
                        set ended_by = ?, ended_at = ?
                        where key = ? and ended_at is null
                        """)
                .params(by.id(), clock.millis(), key)
                .update();
        known = null;
    }

    private List<EventSource> read() {
        Map<String, List<String>> keys = keys();
        return sql.sql(
                        """
                        select id, name, origins, made_at
                        from event_source
                        order by made_at, id
                        """)
                .query(
                        (row, number) ->
                                new EventSource(
                                        row.getString("id"),
                                        row.getString("name"),
                                        keys.getOrDefault(row.getString("id"), List.of()),
                                        row.getString("origins").lines().toList(),
                                        Instant.ofEpochMilli(row.getLong("made_at"))))
                .list();
    }

    /// The keys that work, by the id of their source, the newest first.
    private Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        sql.sql(
                        """
                        select source_id, key
                        from event_source_key
                        where ended_at is null
                        order by made_at desc, key
                        """)
                .query(
                        row -> {
                            keys.computeIfAbsent(
                                            row.getString("source_id"), any -> new ArrayList<>())
                                    .add(row.getString("key"));
                        });
        return keys;
    }
}
