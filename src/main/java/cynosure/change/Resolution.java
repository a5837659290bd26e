package cynosure.change;

import cynosure.framework.Belief;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was decided: one metric for another, why, and what happens to all that hung on it.
///
/// @param reasons at least one, unless the reasons were asked for and nobody gave any yet
/// @param words the reasons in people's own words; may be empty unless nothing else was chosen
/// @param predicted what the team expected of the old metric, in short sentences
/// @param forecast what it expects of the new one; may be empty
/// @param bets what happens to the bets that were placed on the old one; may be empty
/// @param asked who was asked; may be empty
/// @param takesEffect the day on which the new one takes over, in the workspace's time zone
/// @param basedOn the revision that was current on the day of the decision
public record Resolution(
        List<Reason> reasons,
        String words,
        Metric old,
        Metric metric,
        List<String> predicted,
        String forecast,
        List<InputFate> inputs,
        List<Aim> aims,
        String bets,
        String asked,
        LocalDate takesEffect,
        long basedOn,
        Evidence evidence) {

    private static final int WHY_MAX = 500;

    public Resolution {
        reasons = List.copyOf(reasons);
        predicted = List.copyOf(predicted);
        inputs = List.copyOf(inputs);
        aims = List.copyOf(aims);
    }

    /// What a metric is called and how it is counted.
    public record Metric(String name, String definition) {

        public static Metric of(NorthStar metric) {
            return new Metric(metric.name(), metric.definition());
        }

        NorthStar in(NorthStar place) {
            return new NorthStar(name, definition, "", place.owner(), place.team(), place.target());
        }
    }

    /// The tree as it would be, made of what is believed now; what was added since the decision
    /// stays, what is gone stays gone. How sure the team is of what moves the metric, and of what
    /// follows from it, is asked anew: it was said of another one.
    public Framework onto(Framework now) {
        Framework changed = now.with(metric.in(now.northStar()));
        for (Node node : now.nodes().toList()) {
            if (node instanceof Input input && input.moves().equals(NorthStar.ID)) {
                changed = changed.with(input.believed(anew(input.belief())));
            } else if (node instanceof Result result) {
                changed = changed.with(result.believed(anew(result.belief())));
            }
        }
        for (InputFate fate : inputs) {
            changed = moved(changed, fate);
        }
        for (InputFate fate : inputs) {
            changed = fate.what() == InputFate.What.LET_GO ? changed.without(fate.id()) : changed;
        }
        for (Aim aim : aims) {
            changed = aimed(changed, aim);
        }
        return changed;
    }

    private static Belief anew(Belief belief) {
        return new Belief(belief.words(), null);
    }

    private static Framework moved(Framework tree, InputFate fate) {
        if (fate.what() != InputFate.What.MOVE || tree.node(fate.moves()).isEmpty()) {
            return tree;
        }
        return tree.node(fate.id())
                .map(Input.class::cast)
                .map(input -> tree.with(input.moving(fate.moves())))
                .orElse(tree);
    }

    private static Framework aimed(Framework tree, Aim aim) {
        return switch (aim.what()) {
            case CARRY -> tree;
            case DROP -> aimed(tree, aim.id(), null);
            case NEW -> aimed(tree, aim.id(), aim.target());
        };
    }

    private static Framework aimed(Framework tree, String id, @Nullable Target target) {
        return tree.node(id)
                .map(node -> tree.with(node.with(node.about().aimingAt(target))))
                .orElse(tree);
    }

    /// The reasons as one line, short enough for the history.
    public String why() {
        String chosen =
                reasons.stream()
                        .filter(reason -> reason != Reason.OTHER)
                        .map(Reason::label)
                        .collect(Collectors.joining(". "));
        String plain = words.replaceAll("\\s+", " ").strip();
        String all =
                chosen.isEmpty() ? plain : plain.isEmpty() ? chosen + "." : chosen + ". " + plain;
        return all.length() <= WHY_MAX ? all : all.substring(0, WHY_MAX - 1) + "…";
    }
}
