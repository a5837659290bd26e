package cynosure.home;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import cynosure.framework.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is still open in the tree: definitions that can't be computed, inputs nobody looks after.
@Component
@Order(20)
class FrameworkAttention implements Attention {

    private final Frameworks frameworks;
    private final Standings standings;

    FrameworkAttention(Frameworks frameworks, Standings standings) {
        this.frameworks = frameworks;
        this.standings = standings;
    }

    @Override
    public List<Call> calls() {
        return frameworks.current().map(revision -> calls(revision.framework())).orElse(List.of());
    }

    private List<Call> calls(Framework framework) {
        List<Call> calls = new ArrayList<>();
        framework
                .nodes()
                .filter(node -> !node.placeholder())
                .filter(node -> standings.known(node) instanceof Standing.Missing)
                .forEach(node -> calls.add(uncomputed(node)));
        List<Node> undefined = framework.nodes().filter(Node::placeholder).toList();
        if (!undefined.isEmpty()) {
            calls.add(
                    new Call(
                            named(undefined)
                                    + verb(undefined, " has", " have")
                                    + " no definition yet.",
                            "Define " + undefined.getFirst().name(),
                            href(undefined.getFirst())));
        }
        List<Input> unowned =
                framework.inputs().stream().filter(input -> input.owner().isEmpty()).toList();
        if (!unowned.isEmpty()) {
            calls.add(
                    new Call(
                            named(unowned) + verb(unowned, " has", " have") + " no owner yet.",
                            "Give " + unowned.getFirst().name() + " an owner",
                            href(unowned.getFirst())));
        }
        return calls;
    }

    private static Call uncomputed(Node node) {
        return new Call(
                "The definition of " + node.name() + " can't be computed yet.",
                "See what is missing",
                href(node));
    }

    private static String named(List<? extends Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst().name();
        }
        String before =
                nodes.subList(0, nodes.size() - 1).stream()
                        .map(Node::name)
                        .collect(Collectors.joining(", "));
        return before + " and " + nodes.getLast().name();
    }

    private static String verb(List<? extends Node> nodes, String one, String many) {
        return nodes.size() == 1 ? one : many;
    }

    private static String href(Node node) {
        return "/north-star/nodes/" + node.id();
    }
}
