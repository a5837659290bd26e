package cynosure.judgement.store;

import cynosure.judgement.Criterion;
import cynosure.judgement.Opinion;
import cynosure.judgement.Opinions;
import cynosure.judgement.Stance;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlOpinions implements Opinions {

    private final JdbcClient sql;
    private final Clock clock;

    SqlOpinions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void say(
            String nodeId,
            Criterion criterion,
            Stance stance,
            String words,
            int version,
            Person by) {
        Appending.row(
                sql,
                """
                insert into checklist_opinion (seq, node_id, criterion, stance, words, version, person_id, happened_at)
                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                from checklist_opinion
                """,
                List.of(
                        nodeId,
                        criterion.name(),
                        stance.name(),
                        words,
                        version,
                        by.id(),
                        clock.millis()));
    }

    @Override
    public List<Opinion> of(String nodeId) {
        return sql.sql(
                        """
                        select criterion, stance, words, version, person_id, happened_at
                        from checklist_opinion
                        where node_id = ?
                        order by seq
                        """)
                .param(nodeId)
                .query(
                        (row, number) ->
                                new Opinion(
                                        nodeId,
                                        Criterion.valueOf(row.getString("criterion")),
                                        Stance.valueOf(row.getString("stance")),
                                        row.getString("words"),
                                        row.getInt("version"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }
}
