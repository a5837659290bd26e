package cynosure.change.store;

import cynosure.change.Drafts;
import cynosure.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SqlChangeDrafts implements Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Clock clock;

    SqlChangeDrafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> of(Person person) {
        return sql.sql(
                        """
                        select person_id, fields, saved_at, discarded_at
                        from change_draft
                        where person_id = ?
                        """)
                .param(person.id())
                .query(SqlChangeDrafts::draft)
                .optional();
    }

    @Override
    public List<Draft> others(Person person) {
        return sql.sql(
                        """
                        select person_id, fields, saved_at, discarded_at
                        from change_draft
                        where person_id <> ? and discarded_at is null
                        order by saved_at
                        """)
                .param(person.id())
                .query(SqlChangeDrafts::draft)
                .list();
    }

    @Override
    public void keep(Map<String, List<String>> fields, Person by) {
        sql.sql(
                        """
                        insert into change_draft (person_id, fields, saved_at)
                        values (?, ?, ?)
                        on conflict (person_id)
                        do update set fields = excluded.fields, saved_at = excluded.saved_at, discarded_at = null
                        """)
                .params(by.id(), JSON.writeValueAsString(fields), clock.millis())
                .update();
    }

    @Override
    public void discard(Person by) {
        sql.sql("update change_draft set discarded_at = ? where person_id = ?")
                .params(clock.millis(), by.id())
                .update();
    }

    @Override
    public void bringBack(Person by) {
        sql.sql("update change_draft set discarded_at = null where person_id = ?")
                .param(by.id())
                .update();
    }

    @Override
    public void end(Person by) {
        sql.sql("delete from change_draft where person_id = ?").param(by.id()).update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        row.getLong("discarded_at");
        boolean discarded = !row.wasNull();
        return new Draft(
                row.getString("person_id"),
                JSON.readValue(row.getString("fields"), FIELDS),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                discarded);
    }
}
