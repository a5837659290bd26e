package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What looks otherwise on the whole board after an act.
///
/// @param cards that look otherwise or have come in, apart from their place
/// @param windows of columns that show other cards or another order
record Differences(List<CardPiece> cards, List<WindowPiece> windows, List<CountPiece> counts) {

    private static final List<Slot> SLOTS =
            Slot.LEVELS.stream()
                    .flatMap(
                            level ->
                                    Stream.of(Column.SHELF, Column.NEXT, Column.NOW, Column.REVIEW)
                                            .map(column -> new Slot(level, column)))
                    .toList();

    static Differences between(Ladder before, Ladder after, List<Happening> happenings, Day day) {
        Map<Slot, WindowPiece> old = windows(before.board());
        Map<Slot, WindowPiece> now = windows(after.board());
        List<WindowPiece> windows =
                now.values().stream()
                        .filter(window -> !window.equals(old.get(window.slot())))
                        .toList();
        Set<String> shown = ids(old);
        Set<String> seen = ids(now);
        Set<String> close = touched(after.board(), happenings);
        windows.forEach(
                window ->
                        window.betIds().stream()
                                .filter(id -> !shown.contains(id))
                                .forEach(close::add));
        List<CardPiece> cards =
                close.stream()
                        .filter(id -> shown.contains(id) || seen.contains(id))
                        .flatMap(id -> after.board().find(id).stream())
                        .filter(bet -> otherwise(before, after, bet, shown, day))
                        .map(bet -> piece(after, bet, now, day))
                        .toList();
        List<CountPiece> counts =
                SLOTS.stream()
                        .map(slot -> CountPiece.of(after.board(), slot))
                        .filter(count -> !count.equals(CountPiece.of(before.board(), count.slot())))
                        .toList();
        return new Differences(cards, windows, counts);
    }

    /// The cards that an act was about, and those that hang on them and show it.
    private static Set<String> touched(Board board, List<Happening> happenings) {
        Set<String> ids = new LinkedHashSet<>();
        for (Happening happening : happenings) {
            board.find(happening.about())
                    .ifPresent(
                            bet -> {
                                ids.add(bet.id());
                                if (bet.level() == Level.OPPORTUNITY && reachesDown(happening)) {
                                    board.serving(bet.id()).forEach(one -> ids.add(one.id()));
                                }
                            });
        }
        return ids;
    }

    private static boolean reachesDown(Happening happening) {
        return happening instanceof Happening.BetWritten
                || happening instanceof Happening.BetRehung;
    }

    private static boolean otherwise(
            Ladder before, Ladder after, Bet bet, Set<String> shown, Day day) {
        return !shown.contains(bet.id())
                || before.board()
                        .find(bet.id())
                        .map(old -> CardFace.of(before, old, day))
                        .filter(CardFace.of(after, bet, day)::equals)
                        .isEmpty();
    }

    private static CardPiece piece(
            Ladder ladder, Bet bet, Map<Slot, WindowPiece> windows, Day day) {
        CardFace face = CardFace.of(ladder, bet, day);
        WindowPiece window = windows.get(face.slot());
        return new CardPiece(face, window == null ? 0 : window.betIds().indexOf(bet.id()) + 1);
    }

    private static Map<Slot, WindowPiece> windows(Board board) {
        Map<Slot, WindowPiece> windows = new LinkedHashMap<>();
        SLOTS.forEach(slot -> windows.put(slot, WindowPiece.of(board, slot)));
        return windows;
    }

    private static Set<String> ids(Map<Slot, WindowPiece> windows) {
        Set<String> ids = new LinkedHashSet<>();
        windows.values().forEach(window -> ids.addAll(window.betIds()));
        return ids;
    }
}
