package cynosure.framework;

import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a team agrees on, as a workshop or a form hands it over: a framework whose inputs and
/// results have no ids yet.
public record Adoption(
        String product,
        Game game,
        NorthStar northStar,
        List<NewInput> inputs,
        List<NewResult> results) {

    public Adoption {
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
    }

    /// An input that was agreed on.
    ///
    /// @param definition the sentence that is computed; may be empty
    /// @param statement what people said about it; may be empty
    public record NewInput(String name, Dimension dimension, String definition, String statement) {}

    /// A result that was agreed on.
    ///
    /// @param definition the sentence that is computed; may be empty
    public record NewResult(String name, String definition) {}

    /// What a framework says of its metric, of the inputs that move it at once and of the results,
    /// without ids and owners.
    public static Adoption of(Framework framework) {
        return new Adoption(
                framework.product(),
                framework.game(),
                framework.northStar(),
                framework.branches().stream()
                        .map(Branch::input)
                        .map(
                                input ->
                                        new NewInput(
                                                input.name(),
                                                input.dimension(),
                                                input.definition(),
                                                input.statement()))
                        .toList(),
                framework.results().stream()
                        .map(result -> new NewResult(result.name(), result.definition()))
                        .toList());
    }

    /// What keeps it from being adopted.
    public Problems problems() {
        return framework(counted(), null).problems();
    }

    /// Whether the team believes just this already.
    public boolean alreadySaidBy(Framework framework) {
        return of(framework(counted(), framework)).equals(of(framework));
    }

    /// Ids for looking at what it would become; no two are the same.
    private static Supplier<String> counted() {
        AtomicInteger last = new AtomicInteger();
        return () -> "new " + last.incrementAndGet();
    }

    /// The framework it becomes. An input or a result that goes by the same name as before is the
    /// same one: it keeps its id, its owner and team, and what is believed about it; its target,
    /// too, unless it is defined otherwise now. The parts of an input that stays stay with it.
    public Framework framework(Supplier<String> ids, @Nullable Framework before) {
        List<Node> known =
                before == null ? new ArrayList<>() : new ArrayList<>(before.nodes().toList());
        NorthStar metric = kept(known);
        List<Input> agreed = inputs.stream().map(input -> input(input, known, ids)).toList();
        return new Framework(
                product,
                game,
                metric,
                Stream.concat(agreed.stream(), parts(agreed, known)).toList(),
                results.stream().map(result -> result(result, known, ids)).toList());
    }

    /// What moves these inputs and was not agreed on anew.
    private static Stream<Input> parts(List<Input> inputs, List<Node> known) {
        List<Input> others =
                known.stream().filter(Input.class::isInstance).map(Input.class::cast).toList();
        return inputs.stream()
                .flatMap(input -> Branch.down(Branch.of(input.id(), others)))
                .map(Branch::input);
    }

    private NorthStar kept(List<Node> known) {
        return take(known, NorthStar.class, northStar.name())
                .filter(_ -> northStar.owner().isEmpty())
                .map(same -> northStar.with(kept(northStar, same)))
                .orElse(northStar);
    }

    private static Input input(NewInput agreed, List<Node> known, Supplier<String> ids) {
        Optional<Input> same = take(known, Input.class, agreed.name());
        Input input =
                new Input(
                        same.map(Input::id).orElseGet(ids),
                        agreed.name(),
                        agreed.dimension(),
                        agreed.definition(),
                        agreed.statement(),
                        "");
        return same.map(old -> input.with(kept(input, old)).believed(old.belief())).orElse(input);
    }

    private static Result result(NewResult agreed, List<Node> known, Supplier<String> ids) {
        Optional<Result> same = take(known, Result.class, agreed.name());
        Result result =
                new Result(
                        same.map(Result::id).orElseGet(ids),
                        agreed.name(),
                        agreed.definition(),
                        "");
        return same.map(
                        old ->
                                result.with(kept(result, old))
                                        .believed(old.belief())
                                        .goodFor(old.whose()))
                .orElse(result);
    }

    /// What was agreed, with who looked after the node before and what it aimed at.
    private static About kept(Node agreed, Node old) {
        return agreed.about()
                .ownedBy(old.owner())
                .ofTeam(old.team())
                .aimingAt(old.definition().equals(agreed.definition()) ? old.target() : null);
    }

    /// Each known node is taken once, so that two new ones of one name never become one.
    private static <N extends Node> Optional<N> take(List<Node> known, Class<N> kind, String name) {
        Optional<N> same =
                known.stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .filter(node -> node.name().equals(Words.line(name)))
                        .findFirst();
        same.ifPresent(known::remove);
        return same;
    }
}
