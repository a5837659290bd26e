package cynosure.bets;

import cynosure.bets.Happening.BetBlocked;
import cynosure.bets.Happening.BetFreed;
import cynosure.bets.Happening.BetMoved;
import cynosure.bets.Happening.BetPlaced;
import cynosure.bets.Happening.BetRanked;
import cynosure.bets.Happening.BetUnplaced;
import cynosure.bets.Happening.ColumnLimited;
import cynosure.problem.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Cards on their way over the board: moved, ranked, blocked, and the limits they meet. Each verb
/// answers with what happens; nothing happens where everything is as wished already.
public final class Moving {

    /// How long a start can be taken back as a slip of the hand.
    private static final Duration SLIP = Duration.ofMinutes(10);

    private final Board board;

    Moving(Board board) {
        this.board = board;
    }

    /// Moves a card to another column. Into the column of what is being done it is *placed*, the
    /// first time: its terms stand from then on.
    ///
    /// @param seen the column in which the person saw it
    /// @param before the card that it should stand before; empty to keep its rank
    /// @param baseline what the measure says now, taken down when the bet is placed
    public List<Happening> move(
            String betId, Column to, String before, Column seen, Supplier<Baseline> baseline) {
        Bet bet = open(betId);
        if (bet.column() != seen && bet.column() != to) {
            throw Fault.conflict(
                    "bets.moved-meanwhile",
                    "Somebody has moved “%s” to “%s” meanwhile."
                            .formatted(bet.title(), bet.column().word(bet.level())),
                    "Look where it is now, then move it from there.");
        }
        List<Happening> all = new ArrayList<>();
        if (bet.column() != to) {
            enter(bet, to);
            if (to == Column.NOW && bet.placed() == null) {
                Readiness.require(bet);
                all.add(new BetPlaced(betId, baseline.get()));
            }
            all.add(new BetMoved(betId, to));
        }
        if (!before.isEmpty()) {
            all.addAll(rank(betId, before));
        }
        return all;
    }

    /// Takes back a start that was a slip of the hand: the card is back where it was, and no terms
    /// stand. After a few minutes, or an amendment, a start is a start.
    public List<Happening> takeBackStart(String betId, Column to, Instant now) {
        Bet bet = open(betId);
        Placed placed = bet.placed();
        if (bet.column() != Column.NOW
                || placed == null
                || to == Column.REVIEW
                || !bet.amendments().isEmpty()
                || placed.at().plus(SLIP).isBefore(now)) {
            throw Fault.conflict(
                    "bets.placed",
                    "This bet was placed a while ago; its terms stand.",
                    "Move it back to “%s” if it has to wait, or settle it as stopped early."
                            .formatted(Column.NEXT.word(bet.level())));
        }
        enter(bet.placed(null), to);
        return List.of(new BetUnplaced(betId), new BetMoved(betId, to));
    }

    /// Puts a card before another one in the order.
    ///
    /// @param before empty for the last place
    public List<Happening> rank(String betId, String before) {
        Bet bet = open(betId);
        if (before.equals(betId)) {
            return List.of();
        }
        if (!before.isEmpty() && board.bet(before).level() != bet.level()) {
            throw Fault.mistake(
                    "bets.rank",
                    "Opportunities and interventions have an order each.",
                    "Choose a card of the same kind.");
        }
        List<String> ids = board.ranked(bet.level()).map(Bet::id).toList();
        int next = ids.indexOf(betId) + 1;
        String follower = next < ids.size() ? ids.get(next) : "";
        return follower.equals(before) ? List.of() : List.of(new BetRanked(betId, before));
    }

    public List<Happening> block(String betId, String why) {
        Bet bet = open(betId);
        String reason = Limits.why(why, "What it waits for");
        return bet.blocked() != null && bet.blocked().why().equals(reason)
                ? List.of()
                : List.of(new BetBlocked(betId, reason));
    }

    public List<Happening> free(String betId) {
        return board.bet(betId).blocked() == null ? List.of() : List.of(new BetFreed(betId));
    }

    /// Says how many cards a column may hold. Cards that are there already stay.
    public List<Happening> limit(Level level, Column column, Limit limit) {
        Limits.limit(limit);
        return board.limit(level, column).equals(limit)
                ? List.of()
                : List.of(new ColumnLimited(level, column, limit));
    }

    private void enter(Bet bet, Column to) {
        if (to == Column.CLOSED) {
            throw Fault.mistake(
                    "bets.settle-first",
                    "A bet leaves the board only when it is settled: nothing is merely done.",
                    "Move it to “Review” and say what happened.");
        }
        if (to == Column.SHELF && bet.placed() != null) {
            throw Fault.conflict(
                    "bets.placed",
                    "This bet was placed; it can't go back among the ideas.",
                    "Settle it as stopped early. That is an honourable end.");
        }
        if (to == Column.REVIEW && bet.placed() == null) {
            throw Fault.conflict(
                    "bets.not-placed",
                    "There is nothing to review yet: the bet was never placed.",
                    "Move it to “%s” first, or take it off."
                            .formatted(Column.NOW.word(bet.level())));
        }
        Limit limit = board.limit(bet.level(), to);
        long there = board.count(bet.level(), to);
        if (limit.refuses(there)) {
            throw Fault.conflict(
                    "bets.full",
                    "“%s” is full: %d of %d.".formatted(to.word(bet.level()), there, limit.hard()),
                    "Move another card on first, or change the limit.");
        }
    }

    private Bet open(String betId) {
        return Readiness.open(board.bet(betId));
    }
}
