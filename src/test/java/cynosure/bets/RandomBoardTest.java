package cynosure.bets;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever people do on a board, its order has no ties, and its story makes it again.
class RandomBoardTest {

    private static final int MOVES = 100_000;
    private static final int CARDS = 60;

    @Test
    void a_hundred_thousand_random_moves_leave_one_order_and_equal_their_replay() {
        Story made = new Story();
        for (int card = 0; card < CARDS; card++) {
            made.opportunity("o" + card).ready("o" + card);
            made.intervention("i" + card, "o" + card / 2).ready("i" + card);
        }
        Board board = made.board();
        Board begun = board;
        Random random = new Random(6);
        List<Done> story = new ArrayList<>();
        for (int move = 0; move < MOVES; move++) {
            List<Happening> happenings = moved(board, random);
            if (!happenings.isEmpty()) {
                Done done =
                        new Done(
                                board.version() + 1,
                                new Act("act " + move, "ada"),
                                Story.NOON.plusSeconds(move),
                                happenings);
                story.add(done);
                board = board.after(done);
            }
        }

        assertThat(story).hasSizeGreaterThan(MOVES / 4);
        for (Level level : List.of(Level.OPPORTUNITY, Level.INTERVENTION)) {
            List<String> order = board.ranked(level).map(Bet::id).toList();
            assertThat(order).hasSize(CARDS);
            assertThat(new HashSet<>(order)).hasSize(CARDS);
        }
        assertThat(begun.after(story)).isEqualTo(board);
    }

    private static List<Happening> moved(Board board, Random random) {
        String kind = random.nextBoolean() ? "o" : "i";
        String id = kind + random.nextInt(CARDS);
        String before = random.nextInt(9) == 0 ? "" : kind + random.nextInt(CARDS);
        Column to = Column.values()[random.nextInt(Column.values().length)];
        try {
            return random.nextBoolean()
                    ? board.moving().rank(id, before)
                    : board.moving().move(id, to, before, board.bet(id).column(), Story::baseline);
        } catch (Fault refused) {
            return List.of();
        }
    }
}
