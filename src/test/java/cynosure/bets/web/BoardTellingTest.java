package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Done;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.bets.Ordering;
import cynosure.bets.Story;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.problem.Fault;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever people do, a page that takes in what it is told shows what one opened anew would.
class BoardTellingTest {

    private static final Day DAY = new Day(Story.TODAY, ZoneOffset.UTC);
    private static final int CARDS = 140;
    private static final int ACTS = 3_000;

    private static final Framework TREE =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Weekly Lamplighters", "", "", ""),
                    List.of(
                            new Input("reading", "Reading", Dimension.BREADTH, "", "", ""),
                            new Input("evenings", "Evenings", Dimension.FREQUENCY, "", "", "")),
                    List.of());

    @Test
    void what_is_told_after_each_act_makes_the_whole_board() {
        Random random = new Random(7);
        Story story = new Story();
        for (int card = 0; card < CARDS; card++) {
            story.opportunity("o" + card).ready("o" + card);
            story.intervention("i" + card, "o" + card / 2).ready("i" + card);
        }
        Page page = Page.of(story.board());
        for (int act = 0; act < ACTS; act++) {
            Board before = story.board();
            story.does(board -> something(board, random));
            if (story.board() != before) {
                page.take(before, story.board(), story.told().getLast());
            }
            if (act % 50 == 0) {
                assertThat(page).isEqualTo(Page.of(story.board()));
            }
        }
        assertThat(page).isEqualTo(Page.of(story.board()));
    }

    @Test
    void a_move_tells_one_card_two_columns_and_nothing_else() {
        Story story = new Story();
        for (int card = 0; card < CARDS; card++) {
            story.opportunity("o" + card).ready("o" + card).moves("o" + card, Column.NEXT);
        }
        Board before = story.board();
        story.moves("o3", Column.NOW);
        Differences told = between(before, story.board(), story.told().getLast());
        assertThat(told.cards())
                .extracting(card -> card.face().betId())
                .containsExactlyInAnyOrder("o3", "o" + WindowPiece.SHOWN);
        assertThat(told.windows())
                .extracting(window -> window.slot().column())
                .containsExactly(Column.NEXT, Column.NOW);
        assertThat(told.counts()).hasSize(2);

        Board ranked = story.board();
        story.does(board -> new Ordering(board).place("o40", 1));
        Differences order = between(ranked, story.board(), story.told().getLast());
        assertThat(order.cards()).isEmpty();
        assertThat(order.windows()).hasSize(1);
        assertThat(order.counts()).isEmpty();
    }

    private static List<Happening> something(Board board, Random random) {
        String id = (random.nextBoolean() ? "o" : "i") + random.nextInt(CARDS);
        Bet bet = board.bet(id);
        try {
            return switch (random.nextInt(6)) {
                case 0 -> new Ordering(board).place(id, 1 + random.nextInt(60));
                case 1 ->
                        board.writing()
                                .write(
                                        id,
                                        Draft.titled("words " + random.nextInt(5)),
                                        bet.version());
                case 2 ->
                        bet.blocked() == null
                                ? board.moving().block(id, "rain")
                                : board.moving().free(id);
                case 3 ->
                        id.startsWith("o")
                                ? board.writing()
                                        .rehang(id, random.nextBoolean() ? "reading" : "evenings")
                                : board.writing().rehang(id, "o" + random.nextInt(CARDS));
                default ->
                        Story.move(
                                board,
                                id,
                                Column.values()[random.nextInt(Column.values().length - 1)]);
            };
        } catch (Fault refused) {
            return List.of();
        }
    }

    private static Differences between(Board before, Board after, Done done) {
        return Differences.between(
                new Ladder(TREE, before), new Ladder(TREE, after), done.happenings(), DAY);
    }

    /// What a page shows.
    private record Page(
            Map<String, CardFace> cards,
            Map<Slot, WindowPiece> windows,
            Map<Slot, CountPiece> counts) {

        static Page of(Board board) {
            Page page = new Page(new HashMap<>(), new HashMap<>(), new HashMap<>());
            BoardView view = BoardView.of(new Ladder(TREE, board), Looking.ALL, DAY);
            view.sections().forEach(section -> section.columns().forEach(page::lay));
            view.shelf().forEach(page::lay);
            return page;
        }

        private void lay(ColumnPiece column) {
            column.cards().forEach(card -> cards.put(card.face().betId(), card.face()));
            windows.put(column.slot(), column.window());
            counts.put(column.slot(), column.count());
        }

        void take(Board before, Board after, Done done) {
            Differences told = between(before, after, done);
            told.cards().forEach(card -> cards.put(card.face().betId(), card.face()));
            told.windows().forEach(window -> windows.put(window.slot(), window));
            told.counts().forEach(count -> counts.put(count.slot(), count));
            cards.keySet()
                    .retainAll(
                            windows.values().stream()
                                    .flatMap(window -> window.betIds().stream())
                                    .toList());
        }
    }
}
