package cynosure.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a good coach would say about a tree as a whole without standing in its way. The rules are
/// one list.
final class Advice {

    private static final int INPUTS_FEW = 3;
    private static final int INPUTS_MANY = 5;

    static final List<TreeRule> RULES =
            List.of(
                    new TreeRule(
                            "tree.few-inputs",
                            "fewer than three inputs",
                            framework ->
                                    framework.branches().size() < INPUTS_FEW
                                            ? Optional.of(
                                                    counted(framework.branches().size()) + ".")
                                            : Optional.empty(),
                            "Three to five usually cover what moves a metric. What else does?"),
                    new TreeRule(
                            "tree.many-inputs",
                            "more than five inputs",
                            framework ->
                                    framework.branches().size() > INPUTS_MANY
                                            ? Optional.of(
                                                    counted(framework.branches().size()) + ".")
                                            : Optional.empty(),
                            "With more than five, people lose sight of them. Which could go?"),
                    new TreeRule(
                            "tree.no-result",
                            "no result above the metric",
                            framework ->
                                    framework.results().isEmpty()
                                            ? Optional.of("No result yet.")
                                            : Optional.empty(),
                            "What will the business see when the metric rises?"),
                    new TreeRule(
                            "tree.no-owner",
                            "inputs that nobody looks after, neither a person nor a team",
                            framework -> about(ownerless(framework), "Nobody looks after %s yet."),
                            "An input moves when somebody wakes up with it. Who would miss it if it fell?"),
                    new TreeRule(
                            "tree.metric-as-input",
                            "an input that is the metric itself",
                            framework ->
                                    about(
                                            metricItself(framework),
                                            "The metric itself stands among its inputs: %s."),
                            "Told to move the metric directly, people find ways to move the number alone. What must happen before it rises?"),
                    new TreeRule(
                            "tree.same-twice",
                            "two inputs that count the same",
                            framework -> about(twins(framework), "%s count the same."),
                            "Inputs should say different things. Which of them do you mean?"));

    private Advice() {}

    static List<Warning> on(Framework framework) {
        return RULES.stream().flatMap(rule -> rule.warning(framework).stream()).toList();
    }

    private static List<String> ownerless(Framework framework) {
        return framework.inputs().stream()
                .filter(input -> input.owner().isEmpty() && input.team().isEmpty())
                .map(Input::name)
                .toList();
    }

    /// An input with the metric's name or with its sentence, or one that is nothing but `[Metric]`.
    private static List<String> metricItself(Framework framework) {
        NorthStar metric = framework.northStar();
        String alone = plain("[" + metric.name() + "]");
        return framework.inputs().stream()
                .filter(
                        input ->
                                plain(input.name()).equals(plain(metric.name()))
                                        || plain(input.definition()).equals(alone)
                                        || !metric.placeholder()
                                                && plain(input.definition())
                                                        .equals(plain(metric.definition())))
                .map(Input::name)
                .toList();
    }

    private static List<String> twins(Framework framework) {
        Map<String, List<String>> bySentence =
                framework.inputs().stream()
                        .filter(input -> !input.placeholder())
                        .collect(
                                Collectors.groupingBy(
                                        input -> plain(input.definition()),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Input::name, Collectors.toList())));
        return bySentence.values().stream()
                .filter(names -> names.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> about(List<String> names, String words) {
        return names.isEmpty() ? Optional.empty() : Optional.of(words.formatted(listed(names)));
    }

    /// `“A”, “B” and “C”`
    private static String listed(List<String> names) {
        List<String> quoted =
                new ArrayList<>(names.stream().map(name -> "“" + name + "”").toList());
        String last = quoted.removeLast();
        return quoted.isEmpty()
                ? last
                : Stream.of(String.join(", ", quoted), last).collect(Collectors.joining(" and "));
    }

    private static String counted(int inputs) {
        return switch (inputs) {
            case 0 -> "No input yet";
            case 1 -> "One input";
            case 2 -> "Two inputs";
            default -> inputs + " inputs";
        };
    }
}
