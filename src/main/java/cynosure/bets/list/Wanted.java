package cynosure.bets.list;

import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.framework.Input;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which cards somebody wants to see. What is null is not asked.
///
/// @param column null for all that are open
/// @param input the name or the id of an input; its parts count as it
/// @param team as it is written on the cards, in capitals or not
/// @param due the last day on which they are looked at
public record Wanted(
        @Nullable Level level,
        @Nullable Column column,
        @Nullable String input,
        @Nullable String team,
        @Nullable LocalDate due) {

    public static final Wanted OPEN = new Wanted(null, null, null, null, null);

    /// The cards in their order: the first opportunity, what is tried for it, the next one.
    public List<Listed> of(Ladder ladder) {
        List<String> serving =
                input == null
                        ? List.of()
                        : ladder.serving(known(ladder, input).id()).stream()
                                .map(bet -> bet.id())
                                .toList();
        return all(ladder)
                .filter(row -> column == null ? row.bet().open() : row.bet().column() == column)
                .filter(row -> level == null || row.bet().level() == level)
                .filter(row -> input == null || serving.contains(row.bet().id()))
                .filter(row -> team == null || row.bet().draft().team().equalsIgnoreCase(team))
                .filter(row -> due == null || by(row.bet().terms().due(), due))
                .toList();
    }

    /// Every card there is, in the same order.
    public static Stream<Listed> all(Ladder ladder) {
        return ladder.board()
                .ranked(Level.OPPORTUNITY)
                .flatMap(
                        opportunity -> {
                            Input input = ladder.input(opportunity).orElse(null);
                            return Stream.concat(
                                    Stream.of(new Listed(opportunity, null, input)),
                                    ladder.board().serving(opportunity.id()).stream()
                                            .map(bet -> new Listed(bet, opportunity, input)));
                        });
    }

    private static Input known(Ladder ladder, String words) {
        List<Input> inputs = ladder.framework().inputs();
        return inputs.stream()
                .filter(one -> one.id().equals(words) || one.name().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        Problem.of(
                                                        "bets.unknown-input",
                                                        "There is no input “" + words + "”.",
                                                        "Write the name or the id of one that is in the tree.")
                                                .didYouMean(
                                                        Nearest.to(
                                                                        words,
                                                                        inputs.stream()
                                                                                .map(Input::name)
                                                                                .toList())
                                                                .orElse(null))));
    }

    private static boolean by(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }
}
