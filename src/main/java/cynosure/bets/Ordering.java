package cynosure.bets;

import java.util.List;

/// Cards changing their place in the order, as people say it: one up, one down, before that one,
/// third in its column. Places are counted within a column; what is stored is the one order of all
/// cards of a level.
public final class Ordering {

    private final Board board;

    public Ordering(Board board) {
        this.board = board;
    }

    /// Before the card above it in its column.
    public List<Happening> up(String betId) {
        return place(betId, Math.max(1, placeOf(betId) - 1));
    }

    /// Behind the card below it in its column.
    public List<Happening> down(String betId) {
        return place(betId, placeOf(betId) + 1);
    }

    /// To a place in its column, counted from 1; a larger number than there are cards is the last.
    public List<Happening> place(String betId, int place) {
        List<String> others = others(betId);
        int index = Math.max(0, place - 1);
        if (index == placeOf(betId) - 1 || others.isEmpty()) {
            return List.of();
        }
        return index < others.size()
                ? board.moving().rank(betId, others.get(index))
                : after(betId, others.getLast());
    }

    /// Right behind another card, whichever column that is in.
    public List<Happening> after(String betId, String other) {
        Bet bet = board.bet(betId);
        board.bet(other);
        List<String> ids =
                board.ranked(bet.level()).map(Bet::id).filter(id -> !id.equals(betId)).toList();
        int next = ids.indexOf(other) + 1;
        return board.moving().rank(betId, next < ids.size() ? ids.get(next) : "");
    }

    /// The card that stands right behind this one in the order of its level; empty for the last.
    public String follower(String betId) {
        List<String> ids = board.ranked(board.bet(betId).level()).map(Bet::id).toList();
        int next = ids.indexOf(betId) + 1;
        return next < ids.size() ? ids.get(next) : "";
    }

    /// Its place in its column, from 1.
    public int placeOf(String betId) {
        Bet bet = board.bet(betId);
        return board.in(bet.level(), bet.column()).indexOf(bet) + 1;
    }

    private List<String> others(String betId) {
        Bet bet = board.bet(betId);
        return board.in(bet.level(), bet.column()).stream()
                .map(Bet::id)
                .filter(id -> !id.equals(betId))
                .toList();
    }
}
