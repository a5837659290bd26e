package cynosure.bets.web;

import cynosure.bets.Board;
import cynosure.bets.Limit;

/// How many cards are in a column, and how many should be.
public record CountPiece(Slot slot, long count, Limit limit) {

    static CountPiece of(Board board, Slot slot) {
        return new CountPiece(
                slot,
                board.count(slot.level(), slot.column()),
                board.limit(slot.level(), slot.column()));
    }

    /// `3`, or `3 of 4` where there is a limit.
    public String text() {
        Integer most = limit.hard() == null ? limit.soft() : limit.hard();
        return most == null ? String.valueOf(count) : count + " of " + most;
    }

    /// Whether another card is refused.
    public boolean full() {
        return limit.refuses(count);
    }

    /// Whether there are more than people wanted at once.
    public boolean over() {
        return limit.warns(count) && !full();
    }

    /// What whoever brings another card is told before letting go; empty where there is room.
    public String beforehand() {
        if (full()) {
            return "Full: %s. Move another card on first, or change the limit.".formatted(text());
        }
        Integer soft = limit.soft();
        return soft != null && count >= soft
                ? "That would be %d; you wanted %d at once.".formatted(count + 1, soft)
                : "";
    }

    /// The state as a word beside the number; empty where there is nothing to say.
    public String state() {
        return full() ? "full" : over() ? "more than wanted" : "";
    }
}
