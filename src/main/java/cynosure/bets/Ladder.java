package cynosure.bets;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.problem.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the bets hang together with the framework: from any card up to the results, and from any
/// input down to all that serves it.
public final class Ladder {

    private final Framework framework;
    private final Board board;
    private final Map<String, Input> inputs;

    public Ladder(Framework framework, Board board) {
        this.framework = framework;
        this.board = board;
        this.inputs =
                framework.inputs().stream()
                        .collect(Collectors.toMap(Input::id, Function.identity()));
    }

    /// One step on the way up.
    ///
    /// @param id of the card, or of the node of the framework
    /// @param sentence why it moves the next step: "If we …, then …" on a card, the team's belief
    ///   on an edge; empty while nobody has said
    /// @param confidence how likely the team thinks that today, in percent; null while it has not
    ///   said
    public record Step(
            Level level,
            String id,
            String name,
            String sentence,
            @Nullable Integer confidence,
            Terms terms) {}

    /// The way up from a card.
    ///
    /// @param steps the card first, then what it serves, and so on up to the inputs
    /// @param metric what all of it moves; null where the way ends before it
    /// @param results what follows from the metric, each with the edge that leads to it
    public record Way(List<Step> steps, @Nullable NorthStar metric, List<Step> results) {

        public Way {
            steps = List.copyOf(steps);
            results = List.copyOf(results);
        }

        /// Whether it leads all the way to the metric.
        public boolean whole() {
            return metric != null;
        }
    }

    public Way way(Bet bet) {
        List<Step> steps = new ArrayList<>();
        @Nullable Bet card = bet;
        String serves = bet.id();
        while (card != null) {
            steps.add(step(card));
            serves = card.serves();
            card = card.level() == Level.INTERVENTION ? board.find(serves).orElse(null) : null;
        }
        Input input = inputs.get(serves);
        if (input == null) {
            return new Way(steps, null, List.of());
        }
        Stream.concat(
                        Stream.of(input),
                        framework.way(input).stream()
                                .filter(Input.class::isInstance)
                                .map(Input.class::cast))
                .forEach(one -> steps.add(step(Level.INPUT, one)));
        return new Way(
                steps,
                framework.northStar(),
                framework.results().stream().map(one -> step(Level.METRIC, one)).toList());
    }

    /// The input that a card serves, itself or through its opportunity; empty when that input was
    /// let go.
    public Optional<Input> input(Bet bet) {
        return (bet.level() == Level.INTERVENTION
                        ? board.find(bet.serves()).map(Bet::serves)
                        : Optional.of(bet.serves()))
                .map(inputs::get);
    }

    /// The input of this id; refuses what is none.
    public Input input(String id) {
        Input input = inputs.get(id);
        if (input == null) {
            throw Fault.mistake(
                    "bets.no-input",
                    "An opportunity moves an input; none was chosen.",
                    "Choose the input that it would move most.");
        }
        return input;
    }

    /// The opportunities that serve an input or one of its parts, in their order, each followed by
    /// its interventions in theirs.
    public List<Bet> serving(String inputId) {
        List<String> all = new ArrayList<>(List.of(inputId));
        for (Input input : framework.inputs()) {
            if (all.contains(input.moves())) {
                all.add(input.id());
            }
        }
        return board.ranked(Level.OPPORTUNITY)
                .filter(bet -> all.contains(bet.serves()))
                .flatMap(bet -> Stream.concat(Stream.of(bet), board.serving(bet.id()).stream()))
                .toList();
    }

    /// Open cards whose input is no longer in the tree.
    public List<Bet> adrift() {
        return board.all().stream()
                .filter(Bet::open)
                .filter(bet -> input(bet).isEmpty())
                .sorted(Comparator.comparingLong(Bet::number))
                .toList();
    }

    /// The edges of the framework as bets: inputs first, then results.
    public List<Step> edges() {
        return Stream.concat(
                        framework.inputs().stream().map(one -> step(Level.INPUT, one)),
                        framework.results().stream().map(one -> step(Level.METRIC, one)))
                .toList();
    }

    public Framework framework() {
        return framework;
    }

    public Board board() {
        return board;
    }

    private static Step step(Bet bet) {
        return new Step(
                bet.level(),
                bet.id(),
                bet.title(),
                bet.draft().sentence().toString(),
                bet.draft().confidence(),
                bet.terms());
    }

    private Step step(Level level, Node.Joined node) {
        return switch (node) {
            case Input input ->
                    new Step(
                            level,
                            input.id(),
                            input.name(),
                            input.belief().words(),
                            input.belief().confidence(),
                            board.edge(input.id()).terms());
            case Result result ->
                    new Step(
                            level,
                            result.id(),
                            result.name(),
                            result.belief().words(),
                            result.belief().confidence(),
                            board.edge(result.id()).terms());
        };
    }
}
