package cynosure.bets.choosing;

import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// What each input of the tree has to say in the metric.
///
/// A factor of a formula that multiplies passes a change on in full: one per cent more of it is one
/// per cent more of the product. Of any other input it counts how sure the team is that it moves
/// what is above it; along several steps these are multiplied.
public final class Influences {

    private static final Influence GONE =
            new Influence(
                    OptionalDouble.empty(),
                    Influence.Source.GONE,
                    "its input is gone from the tree");

    private final Map<String, Influence> byInput;

    private Influences(Map<String, Influence> byInput) {
        this.byInput = byInput;
    }

    /// @param factors the definitions that the team multiplies to get the metric; may be none
    public static Influences of(Framework framework, Collection<String> factors) {
        Set<String> multiplied =
                factors.stream().map(Influences::line).collect(Collectors.toUnmodifiableSet());
        Map<String, Influence> known = new LinkedHashMap<>();
        Branch.down(framework.branches())
                .map(Branch::input)
                .forEach(input -> known.put(input.id(), influence(input, framework, multiplied)));
        return new Influences(known);
    }

    /// Of an input that is no longer in the tree, too.
    public Influence of(String inputId) {
        return byInput.getOrDefault(inputId, GONE);
    }

    private static Influence influence(Input input, Framework framework, Set<String> multiplied) {
        List<Input> steps = new ArrayList<>(List.of(input));
        for (Node node : framework.way(input)) {
            if (node instanceof Input above) {
                steps.add(above);
            }
        }
        double part = 1;
        List<String> said = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Input step = steps.get(at);
            String above =
                    at + 1 < steps.size()
                            ? "“" + steps.get(at + 1).name() + "”"
                            : framework.northStar().name();
            if (factor(step, multiplied)) {
                said.add(
                        "“%s” is a factor of %s"
                                .formatted(step.name(), framework.northStar().name()));
                break;
            }
            Integer sure = step.belief().confidence();
            if (sure == null) {
                return new Influence(
                        OptionalDouble.empty(),
                        Influence.Source.UNSAID,
                        "how sure you are that “%s” moves %s".formatted(step.name(), above));
            }
            part = part * sure / 100;
            said.add("you are %d %% sure that “%s” moves %s".formatted(sure, step.name(), above));
        }
        boolean only = factor(input, multiplied);
        return new Influence(
                OptionalDouble.of(part),
                only ? Influence.Source.FORMULA : Influence.Source.SAID,
                String.join(", and ", said));
    }

    private static boolean factor(Input input, Set<String> multiplied) {
        return !input.placeholder() && multiplied.contains(line(input.definition()));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
