package cynosure.objective.store;

import cynosure.ids.Ids;
import cynosure.objective.Focus;
import cynosure.objective.Focuses;
import cynosure.objective.Frame;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// One at a time chooses, so that no team ever has two inputs.
@Repository
class SqlFocuses implements Focuses {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;
    private final Object turn = new Object();

    SqlFocuses(JdbcClient sql, TransactionTemplate transaction, Ids ids, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Focus> all() {
        return sql.sql(
                        """
                        select id, team, input, from_day, to_day, person_id, happened_at, let_go_at
                        from team_focus
                        order by from_day desc, lower(team), happened_at, id
                        """)
                .query(SqlFocuses::focus)
                .list();
    }

    @Override
    public void choose(String id, String team, String input, Frame frame, String by) {
        String own = id.isEmpty() ? ids.next() : id;
        synchronized (turn) {
            transaction.executeWithoutResult(
                    any -> {
                        Focus chosen =
                                new Focus(own, team, input, frame, by, clock.instant(), null);
                        List<Focus> all = all();
                        if (all.stream().noneMatch(one -> one.id().equals(own))) {
                            all.stream()
                                    .filter(one -> one.letGo() == null)
                                    .filter(one -> one.team().equalsIgnoreCase(chosen.team()))
                                    .filter(one -> one.frame().meets(frame))
                                    .findFirst()
                                    .ifPresent(SqlFocuses::refuse);
                            insert(chosen);
                        }
                    });
        }
    }

    @Override
    public void letGo(String id) {
        sql.sql("update team_focus set let_go_at = ? where id = ? and let_go_at is null")
                .params(clock.millis(), id)
                .update();
    }

    private void insert(Focus focus) {
        sql.sql(
                        """
                        insert into team_focus (id, team, input, from_day, to_day, person_id, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        focus.id(),
                        focus.team(),
                        focus.input(),
                        focus.frame().from().toString(),
                        focus.frame().to().toString(),
                        focus.by(),
                        focus.at().toEpochMilli())
                .update();
    }

    private static void refuse(Focus taken) {
        throw Fault.conflict(
                "objective.focus-taken",
                "%s looks after another input until %s."
                        .formatted(taken.team(), Dates.day(taken.frame().to())),
                "A team looks after one input at a time. Let the other go first, or begin after it.");
    }

    private static Focus focus(ResultSet row, int place) throws SQLException {
        long letGo = row.getLong("let_go_at");
        boolean held = row.wasNull();
        return new Focus(
                row.getString("id"),
                row.getString("team"),
                row.getString("input"),
                new Frame(
                        LocalDate.parse(row.getString("from_day")),
                        LocalDate.parse(row.getString("to_day"))),
                row.getString("person_id"),
                Instant.ofEpochMilli(row.getLong("happened_at")),
                held ? null : Instant.ofEpochMilli(letGo));
    }
}
