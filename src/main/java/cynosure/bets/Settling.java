package cynosure.bets;

import cynosure.bets.Happening.BetReopened;
import cynosure.bets.Happening.BetSettled;
import cynosure.bets.Happening.EdgeTermsSet;
import cynosure.bets.Happening.TermsAmended;
import cynosure.bets.Happening.TermsSet;
import cynosure.problem.Fault;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What bets are held to, and how they end.
public final class Settling {

    private final Board board;

    Settling(Board board) {
        this.board = board;
    }

    /// Sets the terms of a bet. After the start this is an amendment, which needs a reason and
    /// stays visible.
    ///
    /// @param why only asked for after the start
    /// @param seen the version of the card that the person had before them
    public List<Happening> hold(String betId, Terms terms, String why, int seen) {
        Bet bet = Writing.unseen(Readiness.open(board.bet(betId)), seen);
        Limits.terms(terms);
        if (terms.equals(bet.terms())) {
            return List.of();
        }
        if (bet.placed() == null) {
            return List.of(new TermsSet(betId, terms));
        }
        if (Words.line(why).isEmpty()) {
            throw Fault.conflict(
                    "bets.amend",
                    "The bet was placed with these terms, so they don't change unseen.",
                    "Say why they change. The old ones stay beside the new ones.");
        }
        return List.of(new TermsAmended(betId, terms, Limits.why(why, "The reason")));
    }

    /// Ends a bet with what was found. Only what was reviewed ends, and nothing that others still
    /// depend on.
    ///
    /// @param move by how much the measure moved; null where no number tells
    public List<Happening> settle(
            String betId,
            Settlement.Outcome outcome,
            @Nullable BigDecimal move,
            Settlement.Findings findings) {
        Bet bet = Readiness.open(board.bet(betId));
        if (bet.column() != Column.REVIEW) {
            throw Fault.conflict(
                    "bets.not-in-review",
                    "“%s” is not in review.".formatted(bet.title()),
                    "Move it to “Review” first.");
        }
        long trying = board.serving(betId).stream().filter(Bet::open).count();
        if (trying > 0) {
            throw Fault.conflict(
                    "bets.still-trying",
                    trying == 1
                            ? "One intervention under it is still open."
                            : "%d interventions under it are still open.".formatted(trying),
                    "Settle them, take them off, or hang them on another opportunity first.");
        }
        Limits.findings(findings);
        return List.of(new BetSettled(betId, outcome, move, findings));
    }

    /// Takes a settlement back, for everybody to see.
    public List<Happening> reopen(String betId, String why) {
        Bet bet = board.bet(betId);
        return bet.settlement() == null
                ? List.of()
                : List.of(new BetReopened(betId, Limits.why(why, "The reason")));
    }

    /// Sets the terms of an edge of the framework.
    ///
    /// @param nodeId the input or the result in which it ends
    /// @param seen the version of the edge that the person had before them
    public List<Happening> holdEdge(String nodeId, Terms terms, String why, int seen) {
        Edge edge = board.edge(nodeId);
        if (edge.version() != seen) {
            throw Fault.conflict(
                    "bets.outrun",
                    "Somebody has said meanwhile what this edge is held to.",
                    "Theirs stands above, yours is still in the form: save it again, and it stands instead.");
        }
        Limits.terms(terms);
        return edge.terms().equals(terms)
                ? List.of()
                : List.of(new EdgeTermsSet(nodeId, terms, Limits.remark(why)));
    }
}
