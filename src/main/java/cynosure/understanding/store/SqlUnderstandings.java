package cynosure.understanding.store;

import cynosure.people.Person;
import cynosure.state.HappeningForm;
import cynosure.understanding.Happened;
import cynosure.understanding.Happening;
import cynosure.understanding.Understandings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlUnderstandings implements Understandings {

    private static final HappeningForm<Happening> HAPPENINGS = HappeningForm.of(Happening.class);
    private static final int TRIES = 50;

    private final JdbcClient sql;
    private final Clock clock;

    SqlUnderstandings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Happened> all() {
        return sql.sql(
                        """
                        select seq, happened_at, person_id, happening
                        from understanding_happening
                        order by seq
                        """)
                .query(
                        (row, number) ->
                                new Happened(
                                        row.getLong("seq"),
                                        Objects.requireNonNullElse(row.getString("person_id"), ""),
                                        Instant.ofEpochMilli(row.getLong("happened_at")),
                                        HAPPENINGS.read(row.getString("happening"))))
                .list();
    }

    @Override
    public void add(Happening happening, Person by) {
        append(happening, by.id(), null);
    }

    @Override
    public boolean addOnce(String origin, Happening happening, String byId) {
        return append(happening, byId.isEmpty() ? null : byId, origin);
    }

    @Override
    public boolean knows(String origin) {
        return sql.sql("select count(*) from understanding_happening where origin = ?")
                        .param(origin)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Of two people who write in the same moment one takes the number, and the other the one after
    /// it. Of two who bring the same, one finds it there.
    private boolean append(Happening happening, @Nullable String by, @Nullable String origin) {
        for (int left = TRIES; ; left--) {
            try {
                return sql.sql(
                                        """
                                        insert into understanding_happening (seq, happened_at, person_id, origin, happening)
                                        select coalesce(max(seq), 0) + 1, cast(:at as bigint), cast(:by as text), cast(:origin as text), :happening
                                        from understanding_happening
                                        having not exists (
                                          select 1 from understanding_happening where origin = cast(:origin as text)
                                        )
                                        """)
                                .param("at", clock.millis())
                                .param("by", by)
                                .param("origin", origin)
                                .param("happening", HAPPENINGS.write(happening))
                                .update()
                        > 0;
            } catch (DuplicateKeyException taken) {
                if (left == 1) {
                    throw taken;
                }
            }
        }
    }
}
