package cynosure.bets.text;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Board;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A board as it would be where nothing is but what a file says.
public final class FileBoard {

    private static final Act ACT = new Act("file", "");

    private FileBoard() {}

    /// @param told null where the file has no bets
    /// @param today when everything in it is taken to have been done
    /// @throws cynosure.problem.Fault with everything that could not be taken over
    public static Board of(@Nullable ToldBets told, LocalDate today) {
        Board empty = Board.empty();
        if (told == null) {
            return empty;
        }
        List<Happening> plan = Plan.of(empty, told, any -> Baseline.unmeasured(today), "");
        return plan.isEmpty()
                ? empty
                : empty.after(
                        new Done(1, ACT, today.atStartOfDay().toInstant(ZoneOffset.UTC), plan));
    }

    /// What one file says that another did not, each in a few words.
    ///
    /// @param names how an input or a result is called, by its id
    public static List<String> difference(
            @Nullable ToldBets before, ToldBets after, UnaryOperator<String> names) {
        LocalDate any = LocalDate.EPOCH;
        Board board = of(before, any);
        List<String> words =
                new ArrayList<>(
                        PlanWords.of(
                                board,
                                Plan.of(board, after, none -> Baseline.unmeasured(any), "?"),
                                names));
        Set<String> there = new HashSet<>();
        Plan.known(board, after).forEach(card -> there.add(card.id()));
        board.all().stream()
                .filter(bet -> !there.contains(bet.id()))
                .forEach(bet -> words.add("“" + bet.title() + "” is not told of any more"));
        endings(board, after, words);
        return words;
    }

    /// A file never changes how a bet ended; of two files one wants to know.
    private static void endings(Board board, ToldBets after, List<String> words) {
        Plan.known(board, after).stream()
                .filter(card -> board.find(card.id()).isPresent())
                .filter(card -> !board.bet(card.id()).open() || card.ended())
                .filter(
                        card ->
                                !Objects.equals(
                                        card.standing(),
                                        ToldBets.of(board.bet(card.id()), 0).standing()))
                .forEach(card -> words.add("“" + card.draft().title() + "” ended otherwise"));
    }
}
