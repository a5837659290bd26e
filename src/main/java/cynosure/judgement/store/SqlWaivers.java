package cynosure.judgement.store;

import cynosure.judgement.Waiver;
import cynosure.judgement.Waivers;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlWaivers implements Waivers {

    private final JdbcClient sql;
    private final Clock clock;

    SqlWaivers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Waiver wave(String about, String rule, String wording, String reason, Person by) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        write(about, rule, 1, wording, reason, by, now);
        return new Waiver(about, rule, wording, reason, by.id(), now);
    }

    @Override
    public void ask(String about, String rule, Person by) {
        write(about, rule, 0, "", "", by, clock.instant());
    }

    @Override
    public List<Waiver> standing() {
        return sql.sql(
                        """
                        select about, rule, wording, reason, person_id, happened_at
                        from advice_waiver this
                        where waved = 1
                          and seq = (
                            select max(seq)
                            from advice_waiver other
                            where other.about = this.about and other.rule = this.rule
                          )
                        order by seq
                        """)
                .query(
                        (row, number) ->
                                new Waiver(
                                        row.getString("about"),
                                        row.getString("rule"),
                                        row.getString("wording"),
                                        row.getString("reason"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }

    private void write(
            String about,
            String rule,
            int waved,
            String wording,
            String reason,
            Person by,
            Instant at) {
        Appending.row(
                sql,
                """
                insert into advice_waiver (seq, about, rule, waved, wording, reason, person_id, happened_at)
                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                from advice_waiver
                """,
                List.of(about, rule, waved, wording, reason, by.id(), at.toEpochMilli()));
    }
}
