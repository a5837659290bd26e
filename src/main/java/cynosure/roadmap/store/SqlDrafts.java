package cynosure.roadmap.store;

import cynosure.people.Person;
import cynosure.roadmap.Drafts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlDrafts implements Drafts {

    private final JdbcClient sql;
    private final Clock clock;

    SqlDrafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void keep(Draft draft, Person of) {
        sql.sql(
                        """
                        insert into roadmap_draft (person_id, id, name, words, saved_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (person_id) do update
                        set id = excluded.id, name = excluded.name, words = excluded.words,
                            saved_at = excluded.saved_at
                        """)
                .params(of.id(), draft.id(), draft.name(), draft.words(), clock.millis())
                .update();
    }

    @Override
    public Optional<Draft> of(Person person) {
        return sql.sql("select id, name, words from roadmap_draft where person_id = ?")
                .param(person.id())
                .query(
                        (row, number) ->
                                new Draft(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getString("words")))
                .optional();
    }

    @Override
    public void drop(Person of) {
        sql.sql("delete from roadmap_draft where person_id = ?").param(of.id()).update();
    }
}
