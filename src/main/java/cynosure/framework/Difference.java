package cynosure.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What one framework says that another did not, each in a few words.
public final class Difference {

    private final List<String> said = new ArrayList<>();

    private Difference() {}

    public static List<String> between(Framework before, Framework after) {
        Difference difference = new Difference();
        difference.product(before, after);
        after.nodes().forEach(node -> difference.node(before.node(node.id()), node));
        difference.moved(before, after);
        before.nodes()
                .filter(node -> after.node(node.id()).isEmpty())
                .forEach(node -> difference.said.add("“" + node.name() + "” taken out"));
        if (difference.said.isEmpty() && !before.equals(after)) {
            difference.said.add("The tree stands in another order");
        }
        return List.copyOf(difference.said);
    }

    private void product(Framework before, Framework after) {
        if (!before.product().equals(after.product())) {
            said.add("The product is called “" + after.product() + "”");
        }
        if (before.game() != after.game()) {
            said.add("The game is " + after.game().label().toLowerCase(Locale.ROOT));
        }
    }

    private void node(Optional<Node> before, Node after) {
        if (before.isEmpty()) {
            said.add("“" + after.name() + "” added");
            return;
        }
        Node old = before.get();
        if (replaced(old, after)) {
            said.add("“" + after.name() + "” takes over from “" + old.name() + "” as the metric");
        } else {
            said(old, after);
        }
        if (!statement(old).equals(statement(after))) {
            said.add("What people said of “" + after.name() + "” is put in other words");
        }
        if (!old.owner().equals(after.owner())) {
            said.add("“" + after.name() + "” " + owned(after));
        }
        if (!old.team().equals(after.team())) {
            said.add("“" + after.name() + "” " + teamed(after));
        }
        if (!Objects.equals(old.target(), after.target())) {
            said.add("“" + after.name() + "” " + aimed(old, after));
        }
        if (old instanceof Node.Joined was && after instanceof Node.Joined is) {
            believed(after.name(), was.belief(), is.belief());
        }
        if (old instanceof Result was && after instanceof Result is && was.whose() != is.whose()) {
            said.add(
                    "“"
                            + after.name()
                            + "” is now a "
                            + is.whose().label().toLowerCase(Locale.ROOT));
        }
        if (old instanceof Input was && after instanceof Input is) {
            input(was, is);
        }
    }

    /// Whether one measured metric stands in the place of another.
    private static boolean replaced(Node old, Node after) {
        return old instanceof NorthStar was
                && after instanceof NorthStar is
                && !was.placeholder()
                && !is.placeholder()
                && is.another(was);
    }

    private void said(Node old, Node after) {
        if (!old.name().equals(after.name())) {
            said.add("“" + old.name() + "” is now called “" + after.name() + "”");
        }
        if (!old.definition().equals(after.definition())) {
            said.add("“" + after.name() + "” " + defined(old, after));
        }
    }

    private void input(Input was, Input is) {
        if (was.dimension() != is.dimension()) {
            said.add(
                    "“"
                            + is.name()
                            + "” is now of the dimension "
                            + is.dimension().label().toLowerCase(Locale.ROOT));
        }
    }

    /// What moves something else than before.
    private void moved(Framework before, Framework after) {
        for (Input input : after.inputs()) {
            before.node(input.id())
                    .map(Input.class::cast)
                    .filter(was -> !was.moves().equals(input.moves()))
                    .flatMap(_ -> after.node(input.moves()))
                    .ifPresent(moved -> said.add("“" + input.name() + "” now " + moves(moved)));
        }
    }

    private static String moves(Node moved) {
        return moved instanceof NorthStar ? "moves the metric" : "moves “" + moved.name() + "”";
    }

    private void believed(String name, Belief was, Belief is) {
        if (!was.words().equals(is.words())) {
            said.add(
                    is.words().isEmpty()
                            ? "Why “" + name + "” hangs together with the metric is open again"
                            : "“" + name + "”: “" + is.words() + "”");
        }
        if (!Objects.equals(was.confidence(), is.confidence())) {
            said.add("How sure the team is of “" + name + "”: " + sure(was) + " → " + sure(is));
        }
    }

    private static String sure(Belief belief) {
        return belief.confidence() == null ? "not said" : belief.confidence() + " %";
    }

    private static String statement(Node node) {
        return switch (node) {
            case NorthStar metric -> metric.statement();
            case Input input -> input.statement();
            case Result _ -> "";
        };
    }

    private static String teamed(Node after) {
        return after.team().isEmpty() ? "has no team any more" : "is worked on by " + after.team();
    }

    private static String aimed(Node old, Node after) {
        if (after.target() == null) {
            return "has no target any more";
        }
        return old.target() == null ? "has a target" : "has another target";
    }

    private static String defined(Node old, Node after) {
        if (after.placeholder()) {
            return "has no definition any more";
        }
        return old.placeholder() ? "has a definition" : "is defined differently";
    }

    private static String owned(Node after) {
        return after.owner().isEmpty()
                ? "has no owner any more"
                : "is looked after by " + after.owner();
    }
}
