package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what a move came to, and how to take it back.
final class Moved {

    /// For the last place, where no card stands behind.
    static final String LAST = "last";

    private Moved() {}

    /// What is said on the next page after a plain form; null where the address says nothing.
    static @Nullable Told told(Board board, String betId, String from, String then) {
        Optional<Bet> bet = board.find(betId);
        Optional<Column> column =
                Arrays.stream(Column.values()).filter(one -> one.name().equals(from)).findFirst();
        return bet.isPresent() && column.isPresent()
                ? told(board, bet.get(), column.get(), then)
                : null;
    }

    /// @param from the column in which it was
    /// @param then the card that stood behind it
    static Told told(Board board, Bet bet, Column from, String then) {
        Column to = bet.column();
        StringBuilder words = new StringBuilder();
        if (from == to) {
            words.append("“%s” has another place.".formatted(bet.title()));
        } else {
            words.append("“%s” is in “%s” now.".formatted(bet.title(), to.word(bet.level())));
        }
        CountPiece count = CountPiece.of(board, new Slot(bet.level(), to));
        if (from != to && count.over()) {
            words.append(
                    " That makes %d; you wanted %d at once."
                            .formatted(count.count(), count.limit().soft()));
        }
        boolean placed = bet.placed() != null;
        boolean started = placed && bet.placed().at().equals(bet.since());
        if (from != to && to == Column.NOW && placed) {
            words.append(" The bet is placed: its terms stand from here on.");
        }
        boolean back = bet.open() && (started || !(placed && from == Column.SHELF));
        return back
                ? new Told(
                        words.toString(),
                        undo(bet, from, then) + (started ? "&slip=true" : ""),
                        "Undo")
                : Told.of(words.toString());
    }

    /// Back to where a plain form finds what to say.
    static String query(Bet bet, Column from, String then) {
        return "?moved=%s&from=%s&then=%s#%s"
                .formatted(bet.id(), from.name(), then, CardFace.id(bet.id()));
    }

    private static String undo(Bet bet, Column from, String then) {
        return "%s/place?to=%s&seen=%s&before=%s"
                .formatted(Places.bet(bet.id()), from.name(), bet.column().name(), then);
    }
}
