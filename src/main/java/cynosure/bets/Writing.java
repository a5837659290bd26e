package cynosure.bets;

import cynosure.bets.Happening.BetBroughtBack;
import cynosure.bets.Happening.BetMade;
import cynosure.bets.Happening.BetRehung;
import cynosure.bets.Happening.BetWithdrawn;
import cynosure.bets.Happening.BetWritten;
import cynosure.problem.Fault;
import java.util.List;

/// What is written on cards: made, put better, hung elsewhere, taken off and brought back.
public final class Writing {

    private final Board board;

    Writing(Board board) {
        this.board = board;
    }

    /// An opportunity to move an input.
    ///
    /// @param inputId whose existence the caller has looked up
    public List<Happening> find(String betId, String inputId, Draft draft) {
        if (inputId.isEmpty()) {
            throw Fault.mistake(
                    "bets.no-input",
                    "An opportunity moves an input; none was chosen.",
                    "Choose the input that it would move most.");
        }
        return make(betId, Level.OPPORTUNITY, inputId, draft);
    }

    /// Something to try about an opportunity. A feature that should move an input directly is asked
    /// for its opportunity: what is it in customers' lives that it helps with?
    public List<Happening> attempt(String betId, String opportunityId, Draft draft) {
        opportunity(opportunityId);
        return make(betId, Level.INTERVENTION, opportunityId, draft);
    }

    /// @param seen the version of the card that the person had before them
    public List<Happening> write(String betId, Draft draft, int seen) {
        Bet bet = unseen(Readiness.open(board.bet(betId)), seen);
        Limits.draft(draft);
        return draft.equals(bet.draft()) ? List.of() : List.of(new BetWritten(betId, draft));
    }

    /// Hangs a card on another input or opportunity, such as when an input was let go.
    public List<Happening> rehang(String betId, String serves) {
        Bet bet = Readiness.open(board.bet(betId));
        if (bet.level() == Level.INTERVENTION) {
            opportunity(serves);
        }
        return bet.serves().equals(serves) ? List.of() : List.of(new BetRehung(betId, serves));
    }

    /// Takes off what was never placed. A bet that was placed is settled instead.
    public List<Happening> withdraw(String betId, String why) {
        Bet bet = board.bet(betId);
        if (bet.withdrawn() != null) {
            return List.of();
        }
        if (Readiness.open(bet).placed() != null) {
            throw Fault.conflict(
                    "bets.placed",
                    "This bet was placed, so it doesn't simply go.",
                    "Settle it as stopped early and say what you learned.");
        }
        if (board.serving(betId).stream().anyMatch(Bet::open)) {
            throw Fault.conflict(
                    "bets.still-trying",
                    "There are interventions under this opportunity.",
                    "Take them off, or hang them on another opportunity first.");
        }
        return List.of(new BetWithdrawn(betId, Limits.remark(why)));
    }

    public List<Happening> bringBack(String betId) {
        Bet bet = board.bet(betId);
        if (bet.withdrawn() == null) {
            return List.of();
        }
        if (bet.level() == Level.INTERVENTION) {
            Readiness.open(board.bet(bet.serves()));
        }
        return List.of(new BetBroughtBack(betId));
    }

    /// The opportunity that an intervention is to serve, if there is still something to try for it.
    private Bet opportunity(String id) {
        return Readiness.open(
                board.find(id)
                        .filter(bet -> bet.level() == Level.OPPORTUNITY)
                        .orElseThrow(
                                () ->
                                        Fault.mistake(
                                                "bets.no-opportunity",
                                                "An intervention needs the opportunity that it is for.",
                                                "Choose one, or write down the opportunity first: what could be better for customers, whatever we build?")));
    }

    private List<Happening> make(String betId, Level level, String serves, Draft draft) {
        if (board.find(betId).isPresent()) {
            return List.of();
        }
        Limits.draft(draft);
        Limits.room(board);
        return List.of(new BetMade(betId, level, serves, draft));
    }

    /// The bet, unless somebody has written on it since it was seen.
    static Bet unseen(Bet bet, int seen) {
        if (bet.version() != seen) {
            throw Fault.conflict(
                    "bets.outrun",
                    "Somebody has written on “%s” meanwhile.".formatted(bet.title()),
                    "Look at their words, then write yours again; what you wrote is still in the form.");
        }
        return bet;
    }
}
