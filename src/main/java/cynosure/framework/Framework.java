package cynosure.framework;

import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a team believes: a metric, the inputs that move it and the results that follow from it.
///
/// @param product what the metric is about
/// @param inputs each before its parts, wherever it stood in the list that was handed over
public record Framework(
        String product, Game game, NorthStar northStar, List<Input> inputs, List<Result> results) {

    public Framework {
        product = Words.line(product);
        inputs = Branch.ordered(inputs);
        results = List.copyOf(results);
    }

    public Framework rename(String product) {
        return new Framework(product, game, northStar, inputs, results);
    }

    public Framework play(Game game) {
        return new Framework(product, game, northStar, inputs, results);
    }

    /// The same with this node in the place of the one with its id, or added at the end.
    public Framework with(Node node) {
        return switch (node) {
            case NorthStar metric -> new Framework(product, game, metric, inputs, results);
            case Input input ->
                    new Framework(product, game, northStar, placed(inputs, input), results);
            case Result result ->
                    new Framework(product, game, northStar, inputs, placed(results, result));
        };
    }

    /// The same without this input or result. The metric stays: a framework has one. What moved the
    /// input that goes moves what that one moved.
    public Framework without(String id) {
        return new Framework(
                product,
                game,
                northStar,
                Branch.without(id, inputs),
                results.stream().filter(result -> !result.id().equals(id)).toList());
    }

    public Optional<Node> node(String id) {
        return nodes().filter(node -> node.id().equals(id)).findFirst();
    }

    /// Everything in the tree: the metric, then its inputs, each before its parts, then the
    /// results.
    public Stream<Node> nodes() {
        return Stream.concat(
                Stream.concat(Stream.of(northStar), inputs.stream()), results.stream());
    }

    /// The inputs that move the metric at once, each with its parts. What hangs on nothing, or
    /// moves itself in a circle, is in none of them; [#problems] says so.
    public List<Branch> branches() {
        return Branch.of(NorthStar.ID, inputs);
    }

    /// What an input or a result hangs together with, and what that does, up to the metric; nothing
    /// for the metric.
    public List<Node> way(Node node) {
        return switch (node) {
            case NorthStar _ -> List.of();
            case Result _ -> List.of(northStar);
            case Input input ->
                    Stream.<Node>concat(Branch.way(input, inputs).stream(), Stream.of(northStar))
                            .toList();
        };
    }

    /// What keeps it from being written down.
    public Problems problems() {
        return Limits.of(this);
    }

    /// What is allowed and still worth a thought about the tree as a whole.
    public List<Warning> advice() {
        return Advice.on(this);
    }

    private static <N extends Node> List<N> placed(List<N> nodes, N changed) {
        List<N> all = new ArrayList<>(nodes);
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(changed.id())) {
                all.set(place, changed);
                return all;
            }
        }
        all.add(changed);
        return all;
    }
}
