package cynosure.workshop.store;

import cynosure.workshop.Handout;
import cynosure.workshop.Handouts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlHandouts implements Handouts {

    private final JdbcClient sql;
    private final Clock clock;

    SqlHandouts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void keep(String workshopId, String id, String name, byte[] bytes) {
        sql.sql(
                        """
                        insert into workshop_handout
                            (id, workshop_id, name, bytes, size_bytes, kept_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(id, workshopId, name, bytes, bytes.length, clock.millis())
                .update();
    }

    @Override
    public List<Handout> of(String workshopId) {
        return sql.sql(
                        """
                        select id, name, size_bytes from workshop_handout
                        where workshop_id = ? order by kept_at, id
                        """)
                .param(workshopId)
                .query(
                        (row, number) ->
                                new Handout(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getLong("size_bytes")))
                .list();
    }

    @Override
    public Optional<byte[]> bytes(String workshopId, String id) {
        return sql.sql("select bytes from workshop_handout where workshop_id = ? and id = ?")
                .params(workshopId, id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    @Override
    public void drop(String workshopId, String id) {
        sql.sql("delete from workshop_handout where workshop_id = ? and id = ?")
                .params(workshopId, id)
                .update();
    }
}
