package cynosure.framework;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How long and how many: the few things a framework can't be written down without or beyond.
public final class Limits {

    public static final int NAME_MAX = 120;
    public static final int OWNER_MAX = 80;
    public static final int TEAM_MAX = 80;
    public static final int BELIEF_MAX = 500;
    public static final int CONFIDENCE_MAX = 100;
    public static final int DEFINITION_MAX = 2_000;
    public static final int STATEMENT_MAX = 2_000;
    public static final int WHY_MAX = 500;
    public static final int INPUTS_MAX = 200;
    public static final int LEVELS_MAX = 5;
    public static final int RESULTS_MAX = 20;

    private final List<Problem> problems = new ArrayList<>();

    private Limits() {}

    static Problems of(Framework framework) {
        Limits limits = new Limits();
        limits.named("framework.product", framework.product(), "The product");
        framework.nodes().forEach(limits::check);
        limits.count("framework.many-inputs", framework.inputs().size(), INPUTS_MAX, "inputs");
        limits.joined(framework);
        limits.count("framework.many-results", framework.results().size(), RESULTS_MAX, "results");
        return new Problems(limits.problems);
    }

    /// What keeps these words from standing in the history as the reason for a change.
    public static Problems ofWhy(String why) {
        Limits limits = new Limits();
        limits.length("framework.why", why, WHY_MAX, "The reason");
        return new Problems(limits.problems);
    }

    private void check(Node node) {
        named("framework.name", node.name(), kind(node));
        length("framework.definition", node.definition(), DEFINITION_MAX, "The definition");
        length("framework.statement", statement(node), STATEMENT_MAX, "What people said");
        length("framework.owner", node.owner(), OWNER_MAX, "The owner's name");
        length("framework.team", node.team(), TEAM_MAX, "The team's name");
        if (node instanceof Node.Joined joined) {
            check(joined.belief());
        }
    }

    /// Each input moves the metric in the end, and stands in the tree once.
    private void joined(Framework framework) {
        Map<String, Input> byId = new HashMap<>();
        for (Input input : framework.inputs()) {
            if (byId.putIfAbsent(input.id(), input) != null) {
                problems.add(
                        Problem.of(
                                "framework.twice",
                                "“" + input.name() + "” stands in the tree twice.",
                                "Let it move one thing, and write a second input for the other."));
            }
        }
        for (Input input : framework.inputs()) {
            if (!input.moves().equals(NorthStar.ID) && !byId.containsKey(input.moves())) {
                problems.add(
                        Problem.of(
                                "framework.nothing-moved",
                                "What “" + input.name() + "” should move is not in the tree.",
                                "Choose the metric, or one of its inputs."));
            }
        }
        circle(framework);
        if (Branch.down(framework.branches()).anyMatch(branch -> branch.level() > LEVELS_MAX)) {
            problems.add(
                    Problem.of(
                            "framework.deep",
                            "The tree has more than " + LEVELS_MAX + " levels of inputs.",
                            "Let the lowest move something nearer to the metric."));
        }
    }

    /// Told once, however many inputs are in it.
    private void circle(Framework framework) {
        framework.inputs().stream()
                .filter(input -> Branch.circles(input, framework.inputs()))
                .findFirst()
                .ifPresent(
                        input ->
                                problems.add(
                                        Problem.of(
                                                "framework.circle",
                                                circle(input, framework.inputs()),
                                                "Let one of them move the metric, or something else.")));
    }

    private static String circle(Input input, List<Input> inputs) {
        List<Input> way = Branch.way(input, inputs);
        return way.isEmpty()
                ? "“" + input.name() + "” would move itself."
                : "“"
                        + input.name()
                        + "” would move itself, by way of "
                        + way.stream()
                                .map(other -> "“" + other.name() + "”")
                                .collect(Collectors.joining(" and "))
                        + ".";
    }

    private void check(Belief belief) {
        length("framework.belief", belief.words(), BELIEF_MAX, "The belief");
        Integer confidence = belief.confidence();
        if (confidence != null && (confidence < 0 || confidence > CONFIDENCE_MAX)) {
            problems.add(
                    Problem.of(
                            "framework.confidence",
                            "How sure you are is said from 0 to 100.",
                            "50 is a coin that is tossed, 90 would surprise you if it failed."));
        }
    }

    private static String kind(Node node) {
        return switch (node) {
            case NorthStar _ -> "The metric";
            case Input _ -> "An input";
            case Result _ -> "A result";
        };
    }

    private static String statement(Node node) {
        return switch (node) {
            case NorthStar metric -> metric.statement();
            case Input input -> input.statement();
            case Result _ -> "";
        };
    }

    private void named(String code, String name, String what) {
        if (name.isEmpty()) {
            problems.add(
                    Problem.of(code, what + " needs a name.", "A few words that people will say."));
        }
        length(code, name, NAME_MAX, what + "'s name");
    }

    private void length(String code, String text, int most, String what) {
        if (text.length() > most) {
            problems.add(
                    Problem.of(
                            code,
                            what + " has " + text.length() + " characters; " + most + " fit.",
                            "Say it in fewer words."));
        }
    }

    private void count(String code, int count, int most, String what) {
        if (count > most) {
            problems.add(
                    Problem.of(
                            code,
                            "There are " + count + " " + what + "; " + most + " fit.",
                            "Keep the few that matter most."));
        }
    }
}
