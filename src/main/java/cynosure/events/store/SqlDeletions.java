package cynosure.events.store;

import cynosure.events.privacy.Deletion;
import cynosure.events.privacy.Deletion.Kind;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.privacy.Deletion.Step;
import cynosure.events.privacy.Deletions;
import cynosure.ids.Ids;
import cynosure.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Deletions in our own database. An id is never there, only what it is known again by.
@Repository
class SqlDeletions implements Deletions {

    private static final String COLUMNS =
            "select id, kind, mark, sealed, step, report, asked_by, asked_at, ended_at"
                    + " from privacy_erasure ";

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    /// What reports didn't count yet when they were written is none.
    private final JsonMapper json =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    SqlDeletions(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Deletion ask(String mark, String sealed, Collection<String> marks, Person by) {
        Deletion deletion =
                new Deletion(
                        ids.next(),
                        Kind.PERSON,
                        mark,
                        sealed,
                        Step.LOG,
                        Report.EMPTY,
                        by.id(),
                        clock.instant(),
                        null);
        insert(deletion);
        turnAway(deletion, marks);
        return deletion;
    }

    @Override
    public void aged(Report report, Instant at) {
        insert(new Deletion(ids.next(), Kind.AGE, "", "", Step.DONE, report, "", at, at));
    }

    @Override
    @Transactional
    public void turnAway(Deletion deletion, Collection<String> marks) {
        for (String mark : marks) {
            sql.sql(
                            """
                            insert into privacy_forgotten (mark, erasure_id, since_at)
                            values (?, ?, ?)
                            on conflict (mark)
                            do update set erasure_id = excluded.erasure_id,
                                          since_at = excluded.since_at, lifted_by = null,
                                          lifted_at = null, why_lifted = null
                            """)
                    .params(mark, deletion.id(), clock.millis())
                    .update();
        }
    }

    @Override
    public void keep(Deletion deletion) {
        sql.sql(
                        """
                        update privacy_erasure
                        set sealed = ?, step = ?, report = ?, ended_at = ?
                        where id = ?
                        """)
                .param(deletion.sealed())
                .param(deletion.step().name())
                .param(json.writeValueAsString(deletion.report()))
                .param(deletion.endedAt() == null ? null : deletion.endedAt().toEpochMilli())
                .param(deletion.id())
                .update();
    }

    @Override
    public List<Deletion> all() {
        return sql.sql(COLUMNS + "order by asked_at desc, id").query(this::deletion).list();
    }

    @Override
    public Optional<Deletion> one(String id) {
        return sql.sql(COLUMNS + "where id = ?").param(id).query(this::deletion).optional();
    }

    /// All ids of the person are let in, since they were turned away together.
    @Override
    @Transactional
    public boolean lift(Collection<String> marks, String why, Person by) {
        boolean lifted = false;
        for (String mark : marks) {
            lifted |=
                    sql.sql(
                                            """
                                            update privacy_forgotten
                                            set lifted_by = ?, lifted_at = ?, why_lifted = ?
                                            where lifted_at is null
                                                and erasure_id in (select erasure_id
                                                                   from privacy_forgotten
                                                                   where mark = ?)
                                            """)
                                    .params(by.id(), clock.millis(), why, mark)
                                    .update()
                            > 0;
        }
        return lifted;
    }

    @Override
    public Map<String, String> lifted() {
        Map<String, String> lifted = new HashMap<>();
        sql.sql("select erasure_id, why_lifted from privacy_forgotten where lifted_at is not null")
                .query(
                        row -> {
                            lifted.put(row.getString("erasure_id"), row.getString("why_lifted"));
                        });
        return lifted;
    }

    /// Looked at as text, so that a database that lies elsewhere is looked at as well.
    @Override
    public List<Mention> mentions(Collection<String> ids) {
        List<Mention> found = new ArrayList<>();
        boolean lite = isLite();
        String within =
                "select \"%2$s\" from \"%1$s\" where "
                        + (lite ? "instr" : "strpos")
                        + "(\"%2$s\", ?) > 0";
        for (Place place : places(lite)) {
            for (String id : ids) {
                sql.sql(within.formatted(place.table, place.column))
                        .param(id)
                        .query(String.class)
                        .list()
                        .forEach(
                                text ->
                                        found.add(
                                                new Mention(
                                                        place.table + "." + place.column, text)));
            }
        }
        return found;
    }

    private record Place(String table, String column) {}

    private List<Place> places(boolean lite) {
        String columns =
                lite
                        ? """
                        select m.name as t, c.name as c
                        from sqlite_master m, pragma_table_info(m.name) c
                        where m.type = 'table' and lower(c.type) = 'text'
                        """
                        : """
                        select table_name as t, column_name as c
                        from information_schema.columns
                        where table_schema = current_schema() and data_type = 'text'
                        """;
        return sql.sql(columns)
                .query((row, number) -> new Place(row.getString("t"), row.getString("c")))
                .list();
    }

    private boolean isLite() {
        try {
            sql.sql("select sqlite_version()").query(String.class).single();
            return true;
        } catch (RuntimeException other) {
            return false;
        }
    }

    private void insert(Deletion deletion) {
        sql.sql(
                        """
                        insert into privacy_erasure
                            (id, kind, mark, sealed, step, report, asked_by, asked_at, ended_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(deletion.id())
                .param(deletion.kind().name())
                .param(deletion.mark())
                .param(deletion.sealed())
                .param(deletion.step().name())
                .param(json.writeValueAsString(deletion.report()))
                .param(deletion.askedBy())
                .param(deletion.askedAt().toEpochMilli())
                .param(deletion.endedAt() == null ? null : deletion.endedAt().toEpochMilli())
                .update();
    }

    private Deletion deletion(ResultSet row, int number) throws SQLException {
        return new Deletion(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("mark"),
                row.getString("sealed"),
                Step.valueOf(row.getString("step")),
                json.readValue(row.getString("report"), Report.class),
                row.getString("asked_by"),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        long millis = row.getLong("ended_at");
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
