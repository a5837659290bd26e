package cynosure.bets.text;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Board;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.bets.Story;
import cynosure.framework.Framework;
import cynosure.framework.text.Chapter;
import cynosure.framework.text.LeastFile;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.NorthStarText;
import cynosure.problem.Problems;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.yaml.snakeyaml.nodes.Node;

/// The chapter in a file of its own, written and read.
final class BetsText {

    static final Framework FRAMEWORK =
            Objects.requireNonNull(
                    NorthStarSheet.read(Path.of("docs/samples/northstar.yaml"), () -> "none")
                            .framework());

    private final AtomicReference<ToldBets> found = new AtomicReference<>();

    /// What was read last.
    ToldBets found() {
        return Objects.requireNonNull(found.get());
    }

    ToldBets read(String more) {
        assertThat(problems(LeastFile.TEXT + more)).isEmpty();
        return found.get();
    }

    Problems problems(String text) {
        found.set(new ToldBets(List.of(), List.of(), List.of()));
        return NorthStarSheet.read(
                        "northstar.yaml",
                        text,
                        () -> "new",
                        Map.of(
                                BetsKeys.CHAPTER,
                                (node, sheet) -> found.set(BetsSheet.read(node, sheet))))
                .problems();
    }

    static List<Happening> plan(Board board, ToldBets told, String why) {
        return Plan.of(board, told, any -> Baseline.unmeasured(Story.TODAY), why);
    }

    static Board taken(Board board, ToldBets told, String why) {
        List<Happening> plan = plan(board, told, why);
        return plan.isEmpty()
                ? board
                : board.after(new Done(board.version() + 1, new Act("a", "ada"), Story.NOON, plan));
    }

    static String text(Board board) {
        Chapter chapter =
                new Chapter() {

                    @Override
                    public String key() {
                        return BetsKeys.CHAPTER;
                    }

                    @Override
                    public Object written() {
                        return BetsWritten.of(ToldBets.of(board, FRAMEWORK));
                    }

                    @Override
                    public Page read(Node node, Sheet sheet) {
                        throw new AssertionError("it is only written here");
                    }
                };
        return NorthStarText.write(FRAMEWORK, List.of(chapter));
    }
}
