package cynosure.annotation.store;

import cynosure.annotation.Annotation;
import cynosure.annotation.Annotation.Kind;
import cynosure.annotation.Annotations;
import cynosure.ids.Ids;
import cynosure.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Days are kept as 2026-11-22, so that their order is that of their letters.
@Repository
class SqlAnnotations implements Annotations {

    private static final int REMOVED_SHOWN = 20;

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    SqlAnnotations(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Annotation> all() {
        return sql.sql(
                        """
                        select id, day, kind, words, said_by, said_at
                        from annotation
                        where removed_at is null
                        order by day desc, said_at desc, id
                        """)
                .query(SqlAnnotations::annotation)
                .list();
    }

    @Override
    public Annotation add(LocalDate day, Kind kind, String words, Person by) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Annotation annotation = new Annotation(ids.next(), day, kind, words, by.id(), now);
        sql.sql(
                        """
                        insert into annotation (id, day, kind, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        annotation.id(),
                        day.toString(),
                        kind.name(),
                        words,
                        by.id(),
                        now.toEpochMilli())
                .update();
        return annotation;
    }

    @Override
    public boolean change(String id, LocalDate day, Kind kind, String words, Person by) {
        return sql.sql(
                                """
                                update annotation
                                set day = ?, kind = ?, words = ?, said_by = ?, said_at = ?
                                where id = ? and removed_at is null
                                """)
                        .params(day.toString(), kind.name(), words, by.id(), clock.millis(), id)
                        .update()
                == 1;
    }

    @Override
    public void remove(String id) {
        sql.sql("update annotation set removed_at = ? where id = ? and removed_at is null")
                .params(clock.millis(), id)
                .update();
    }

    @Override
    public void restore(String id) {
        sql.sql("update annotation set removed_at = null where id = ?").param(id).update();
    }

    @Override
    public List<Annotation> removed() {
        return sql.sql(
                        """
                        select id, day, kind, words, said_by, said_at
                        from annotation
                        where removed_at is not null
                        order by removed_at desc, id
                        limit ?
                        """)
                .param(REMOVED_SHOWN)
                .query(SqlAnnotations::annotation)
                .list();
    }

    private static Annotation annotation(ResultSet row, int number) throws SQLException {
        return new Annotation(
                row.getString("id"),
                LocalDate.parse(row.getString("day")),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("said_by"),
                Instant.ofEpochMilli(row.getLong("said_at")));
    }
}
