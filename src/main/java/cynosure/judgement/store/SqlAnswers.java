package cynosure.judgement.store;

import cynosure.judgement.Answer;
import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAnswers implements Answers {

    private final JdbcClient sql;
    private final Clock clock;

    SqlAnswers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Answer> all() {
        return sql.sql(
                        """
                        select seq, question, words, version, person_id, happened_at
                        from question_answer
                        order by seq
                        """)
                .query(
                        (row, number) ->
                                new Answer(
                                        row.getLong("seq"),
                                        ConvergingQuestion.valueOf(row.getString("question")),
                                        row.getString("words"),
                                        row.getInt("version"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }

    @Override
    public void answer(ConvergingQuestion question, String words, int version, Person by) {
        Appending.row(
                sql,
                """
                insert into question_answer (seq, question, words, version, person_id, happened_at)
                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?
                from question_answer
                """,
                List.of(question.name(), words, version, by.id(), clock.millis()));
        forget(question, by);
    }

    @Override
    public Optional<String> draft(ConvergingQuestion question, Person by) {
        return sql.sql("select words from question_draft where person_id = ? and question = ?")
                .params(by.id(), question.name())
                .query(String.class)
                .optional();
    }

    @Override
    public void keep(ConvergingQuestion question, String words, Person by) {
        if (words.isBlank()) {
            forget(question, by);
            return;
        }
        sql.sql(
                        """
                        insert into question_draft (person_id, question, words, saved_at)
                        values (?, ?, ?, ?)
                        on conflict (person_id, question)
                        do update set words = excluded.words, saved_at = excluded.saved_at
                        """)
                .params(by.id(), question.name(), words, clock.millis())
                .update();
    }

    private void forget(ConvergingQuestion question, Person by) {
        sql.sql("delete from question_draft where person_id = ? and question = ?")
                .params(by.id(), question.name())
                .update();
    }
}
