package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import java.util.List;

/// Which cards of a column are on the page, in their order. Long columns show how they begin.
///
/// @param more how many there are besides
public record WindowPiece(Slot slot, List<String> betIds, long more) {

    /// So many cards of a column are on the page.
    static final int SHOWN = 50;

    static WindowPiece of(Board board, Slot slot) {
        return of(slot, board.in(slot.level(), slot.column()));
    }

    static WindowPiece of(Slot slot, List<Bet> cards) {
        return new WindowPiece(
                slot,
                cards.stream().limit(SHOWN).map(Bet::id).toList(),
                Math.max(0, cards.size() - SHOWN));
    }

    public String ids() {
        return String.join(" ", betIds);
    }
}
