package cynosure.bets.store;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.BoardChanged;
import cynosure.bets.BoardWritten;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.problem.Fault;
import cynosure.state.HappeningForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the acts in the database and the board as it is now in memory. It changes only after the
/// act is committed, so that nobody sees what could still be lost.
@Repository
class SqlBets implements Bets {

    private static final HappeningForm<Happening> HAPPENINGS = HappeningForm.of(Happening.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Object turn = new Object();
    private volatile @Nullable Board held;

    /// What is told when changes made together are committed; null while none are made. Only who
    /// has the turn touches it.
    private @Nullable List<BoardChanged> waiting;

    SqlBets(
            JdbcClient sql,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public Board board() {
        Board known = held;
        if (known != null) {
            return known;
        }
        synchronized (turn) {
            Board now = Optional.ofNullable(held).orElseGet(this::replay);
            held = now;
            return now;
        }
    }

    @Override
    public Board act(Act act, Function<Board, List<Happening>> verb) {
        return act(act, verb, () -> {});
    }

    @Override
    public Board act(Act act, Function<Board, List<Happening>> verb, Runnable alongside) {
        return act(act, clock.instant(), verb, alongside);
    }

    @Override
    public void together(Runnable changes) {
        List<BoardChanged> told = new ArrayList<>();
        synchronized (turn) {
            waiting = told;
            try {
                transaction.executeWithoutResult(any -> changes.run());
            } catch (RuntimeException undone) {
                held = null;
                throw undone;
            } finally {
                waiting = null;
            }
        }
        told.forEach(publisher::publishEvent);
    }

    @Override
    public Board remember(Act act, Instant at, Function<Board, List<Happening>> verb) {
        synchronized (turn) {
            Instant last = last();
            if (at.isAfter(clock.instant()) || at.isBefore(last)) {
                throw Fault.conflict(
                        "bets.remembered",
                        "The board is told in its order: nothing before the latest act, nothing to come.",
                        "Tell what is older first.");
            }
            return act(act, at, verb, () -> {});
        }
    }

    @Override
    public List<Done> story() {
        return sql.sql(
                        """
                        select seq, act_id, person_id, happened_at, happenings
                        from bet_act
                        order by seq
                        """)
                .query(SqlBets::done)
                .list();
    }

    @Override
    public List<Done> story(String betId) {
        return sql.sql(
                        """
                        select a.seq, a.act_id, a.person_id, a.happened_at, a.happenings
                        from bet_touched t
                        join bet_act a on a.seq = t.seq
                        where t.bet_id = ?
                        order by a.seq
                        """)
                .param(betId)
                .query(SqlBets::done)
                .list();
    }

    private Board act(
            Act act, Instant at, Function<Board, List<Happening>> verb, Runnable alongside) {
        synchronized (turn) {
            Board before = board();
            if (done(act.id())) {
                return before;
            }
            List<Happening> happenings = verb.apply(before);
            if (happenings.isEmpty()) {
                return before;
            }
            Done done =
                    new Done(
                            before.version() + 1,
                            act,
                            Instant.ofEpochMilli(at.toEpochMilli()),
                            happenings);
            Board after = before.after(done);
            try {
                transaction.executeWithoutResult(
                        any -> {
                            store(done);
                            alongside.run();
                            publisher.publishEvent(new BoardWritten(before, after, done));
                        });
            } catch (RuntimeException unknown) {
                // A failed commit may be there after all: what is stored decides.
                held = null;
                throw unknown;
            }
            held = after;
            tell(new BoardChanged(before, after, done));
            return after;
        }
    }

    /// Nobody hears of what is not committed yet.
    private void tell(BoardChanged changed) {
        List<BoardChanged> later = waiting;
        if (later == null) {
            publisher.publishEvent(changed);
        } else {
            later.add(changed);
        }
    }

    private void store(Done done) {
        sql.sql(
                        """
                        insert into bet_act (seq, act_id, person_id, happened_at, happenings)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        done.seq(),
                        done.act().id(),
                        done.act().personId(),
                        done.at().toEpochMilli(),
                        HAPPENINGS.writeAll(done.happenings()))
                .update();
        touched(done.happenings())
                .forEach(
                        betId ->
                                sql.sql("insert into bet_touched (bet_id, seq) values (?, ?)")
                                        .params(betId, done.seq())
                                        .update());
    }

    private Instant last() {
        return sql.sql("select happened_at from bet_act order by seq desc limit 1")
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }

    private boolean done(String actId) {
        return sql.sql("select count(*) from bet_act where act_id = ?")
                        .param(actId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Board replay() {
        return Board.empty().after(story());
    }

    /// The cards, and the ends of edges, that an act was about.
    private static Set<String> touched(List<Happening> happenings) {
        return happenings.stream()
                .map(Happening::about)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        return new Done(
                row.getLong("seq"),
                new Act(row.getString("act_id"), row.getString("person_id")),
                Instant.ofEpochMilli(row.getLong("happened_at")),
                HAPPENINGS.readAll(row.getString("happenings")));
    }
}
