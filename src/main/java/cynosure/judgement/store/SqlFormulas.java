package cynosure.judgement.store;

import cynosure.judgement.Formula;
import cynosure.judgement.Formulas;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ids and sentences are kept a line each: neither has a line end in it.
@Repository
class SqlFormulas implements Formulas {

    private static final int UNSAID = -1;

    private final JdbcClient sql;
    private final Clock clock;

    SqlFormulas(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void believe(
            List<String> inputs, List<String> factors, @Nullable Integer confidence, Person by) {
        Appending.row(
                sql,
                """
                insert into formula_belief (seq, inputs, factors, confidence, person_id, happened_at)
                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?
                from formula_belief
                """,
                List.of(
                        lines(inputs),
                        lines(factors),
                        confidence == null ? UNSAID : confidence,
                        by.id(),
                        clock.millis()));
    }

    @Override
    public List<Formula> all() {
        return sql.sql(
                        """
                        select inputs, factors, confidence, person_id, happened_at
                        from formula_belief
                        order by seq
                        """)
                .query(
                        (row, number) -> {
                            int confidence = row.getInt("confidence");
                            return new Formula(
                                    row.getString("inputs").lines().toList(),
                                    row.getString("factors").lines().toList(),
                                    confidence == UNSAID ? null : (Integer) confidence,
                                    row.getString("person_id"),
                                    Instant.ofEpochMilli(row.getLong("happened_at")));
                        })
                .list();
    }

    private static String lines(List<String> texts) {
        return String.join(
                "\n", texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList());
    }
}
