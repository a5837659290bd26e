package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Ordering;
import cynosure.bets.Readiness;
import cynosure.bets.web.MovePanel.Hook;
import cynosure.bets.web.MovePanel.Rung;
import cynosure.bets.web.MovePanel.Target;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks up what is shown of a card beside the board.
@Component
class MovePanels {

    private final Here here;

    MovePanels(Here here) {
        this.here = here;
    }

    MovePanel panel(String betId) {
        Ladder ladder = here.ladder();
        Board board = ladder.board();
        Bet bet = board.bet(betId);
        return new MovePanel(
                CardFace.of(ladder, bet, day()),
                here.newId(),
                bet.open() ? new Ordering(board).placeOf(betId) : 0,
                (int) board.count(bet.level(), bet.column()),
                targets(board, bet),
                way(ladder, bet),
                hooks(ladder, bet),
                bet.placed() == null ? Readiness.missing(bet) : List.of());
    }

    Day day() {
        return new Day(here.today(), here.zone());
    }

    private static List<Target> targets(Board board, Bet bet) {
        if (!bet.open()) {
            return List.of();
        }
        return Stream.of(Column.SHELF, Column.NEXT, Column.NOW, Column.REVIEW)
                .filter(to -> to != bet.column())
                .filter(to -> to != Column.SHELF || bet.placed() == null)
                .filter(to -> to != Column.REVIEW || bet.placed() != null)
                .map(to -> target(board, bet, to))
                .toList();
    }

    private static Target target(Board board, Bet bet, Column to) {
        CountPiece count = CountPiece.of(board, new Slot(bet.level(), to));
        String words =
                to == Column.NOW && bet.placed() == null && count.beforehand().isEmpty()
                        ? "From then on its terms stand."
                        : count.beforehand();
        return new Target(
                count.slot(),
                count.limit().equals(Limit.NONE) ? "" : count.text(),
                words,
                count.full());
    }

    private static List<Rung> way(Ladder ladder, Bet bet) {
        Ladder.Way way = ladder.way(bet);
        List<Rung> rungs = new ArrayList<>();
        way.steps().forEach(step -> rungs.add(MovePanel.rung(step, word(step.level()))));
        NorthStar metric = way.metric();
        if (metric != null) {
            rungs.add(
                    new Rung(
                            Level.METRIC,
                            "North Star Metric",
                            metric.name(),
                            Places.step(Level.METRIC, NorthStar.ID),
                            "",
                            null));
        }
        way.results().forEach(step -> rungs.add(MovePanel.rung(step, "Result")));
        return rungs;
    }

    private static String word(Level level) {
        return switch (level) {
            case METRIC -> "Result";
            case INPUT -> "Input";
            case OPPORTUNITY -> "Opportunity";
            case INTERVENTION -> "Intervention";
        };
    }

    private static List<Hook> hooks(Ladder ladder, Bet bet) {
        return bet.level() == Level.OPPORTUNITY
                ? ladder.framework().inputs().stream().map(input -> hook(input, bet)).toList()
                : ladder.board()
                        .ranked(Level.OPPORTUNITY)
                        .filter(Bet::open)
                        .map(one -> new Hook(one.id(), one.title(), one.id().equals(bet.serves())))
                        .toList();
    }

    private static Hook hook(Input input, Bet bet) {
        return new Hook(input.id(), input.name(), input.id().equals(bet.serves()));
    }
}
