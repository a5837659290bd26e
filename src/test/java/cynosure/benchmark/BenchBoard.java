package cynosure.benchmark;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Happening;
import cynosure.bets.Sentence;
import cynosure.bets.Terms;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/// Two thousand cards under a tree of forty inputs: a thousand opportunities, and an intervention
/// for each, in all columns.
final class BenchBoard {

    static final int CARDS = 2_000;
    private static final int INPUTS = 40;
    private static final Column[] COLUMNS = {
        Column.NEXT, Column.NOW, Column.REVIEW, Column.SHELF, Column.NEXT
    };
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Terms TERMS =
            new Terms(DAY.plusMonths(3), "", "", "People say so.", new Forecast(60, null, null));

    private BenchBoard() {}

    /// The card that only this person moves; it is among the first of its columns.
    static String ownCard(int person) {
        return id("i", person / 2 * COLUMNS.length + person % 2 * (COLUMNS.length - 1));
    }

    static void lay(ApplicationContext rooms, Person person) {
        Frameworks frameworks = rooms.getBean(Frameworks.class);
        List<Adoption.NewInput> inputs = new ArrayList<>();
        for (int input = 0; input < INPUTS; input++) {
            inputs.add(
                    new Adoption.NewInput("Input " + input, Dimension.FOUR.get(input % 4), "", ""));
        }
        frameworks.adopt(
                new Adoption(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Weekly Lamplighters", "", "", ""),
                        inputs,
                        List.of(new Adoption.NewResult("Members who stay", ""))),
                person,
                "");
        List<Input> tree = frameworks.current().orElseThrow().framework().inputs();
        Bets bets = rooms.getBean(Bets.class);
        bets.act(new Act("begin", person.id()), board -> all(board, tree));
    }

    private static List<Happening> all(Board empty, List<Input> tree) {
        Laid laid = new Laid(empty);
        for (int card = 0; card < CARDS / 2; card++) {
            String above = id("o", card);
            String input = tree.get(card % tree.size()).id();
            String below = id("i", card);
            String title = "Card " + card + " with a title as long as they usually are";
            laid.does(board -> board.writing().find(above, input, draft("Why: " + title)));
            laid.does(board -> board.writing().attempt(below, above, draft(title)));
            for (String id : List.of(above, below)) {
                laid.does(board -> board.settling().hold(id, TERMS, "", board.bet(id).version()));
            }
            Column to = COLUMNS[card % COLUMNS.length];
            laid.moves(above, to);
            laid.moves(below, to);
        }
        return laid.all;
    }

    private static Draft draft(String title) {
        return Draft.titled(title).saying(new Sentence("read aloud", "more people come back"));
    }

    private static String id(String kind, int number) {
        return kind + "%015d".formatted(number);
    }

    /// A board that grows within one act.
    private static final class Laid {

        private final List<Happening> all = new ArrayList<>();
        private Board board;

        Laid(Board board) {
            this.board = board;
        }

        void does(Function<Board, List<Happening>> verb) {
            List<Happening> now = verb.apply(board);
            all.addAll(now);
            board = board.with(now);
        }

        /// Everything has run before, so that a move later is only a move.
        void moves(String id, Column to) {
            if (to == Column.SHELF) {
                return;
            }
            move(id, Column.NOW);
            move(id, to);
        }

        private void move(String id, Column to) {
            does(
                    board ->
                            board.moving()
                                    .move(
                                            id,
                                            to,
                                            "",
                                            board.bet(id).column(),
                                            () -> Baseline.unmeasured(DAY)));
        }
    }
}
