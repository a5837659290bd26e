package cynosure.bets.store;

import cynosure.bets.choosing.Overruling;
import cynosure.bets.choosing.Overrulings;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlOverrulings implements Overrulings {

    private static final int TRIES = 50;

    private final JdbcClient sql;
    private final Clock clock;

    SqlOverrulings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void overrule(String betId, int place, int was, String why, Person by) {
        write(betId, place, was, why, by);
    }

    @Override
    public void withdraw(String betId, Person by) {
        boolean stands = standing().stream().anyMatch(each -> each.betId().equals(betId));
        if (stands) {
            write(betId, 0, 0, "", by);
        }
    }

    @Override
    public List<Overruling> standing() {
        return sql.sql(
                        """
                        select bet_id, place, was, why, person_id, happened_at
                        from bet_place this
                        where place > 0
                          and seq = (
                            select max(seq)
                            from bet_place other
                            where other.bet_id = this.bet_id
                          )
                        order by seq
                        """)
                .query(
                        (row, number) ->
                                new Overruling(
                                        row.getString("bet_id"),
                                        row.getInt("place"),
                                        row.getInt("was"),
                                        row.getString("why"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }

    /// Of two people who write in the same moment one takes the next number, and the other the one
    /// after it.
    private void write(String betId, int place, int was, String why, Person by) {
        for (int left = TRIES; ; left--) {
            try {
                sql.sql(
                                """
                                insert into bet_place (seq, bet_id, place, was, why, person_id, happened_at)
                                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?
                                from bet_place
                                """)
                        .params(betId, place, was, why, by.id(), clock.instant().toEpochMilli())
                        .update();
                return;
            } catch (DuplicateKeyException taken) {
                if (left == 1) {
                    throw taken;
                }
            }
        }
    }
}
