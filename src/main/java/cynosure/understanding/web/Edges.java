package cynosure.understanding.web;

import cynosure.framework.Belief;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.framework.Revision;
import cynosure.understanding.Spread;
import cynosure.understanding.Tenet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the team believes about the edges of its tree, as beliefs beside the others.
@Component
class Edges {

    private final Around around;

    Edges(Around around) {
        this.around = around;
    }

    /// Those of which the team said how sure it is.
    List<BeliefEntry> all() {
        return around.tree().stream().flatMap(this::all).toList();
    }

    private Stream<BeliefEntry> all(Framework tree) {
        List<Revision> history = around.frameworks().history();
        return tree.nodes()
                .filter(Node.Joined.class::isInstance)
                .map(Node.Joined.class::cast)
                .flatMap(node -> entry(node, tree, history));
    }

    private static Stream<BeliefEntry> entry(
            Node.Joined node, Framework tree, List<Revision> history) {
        Belief belief = node.belief();
        Integer confidence = belief.confidence();
        if (confidence == null) {
            return Stream.empty();
        }
        Node moved = tree.way(node).getFirst();
        String edge =
                node instanceof Result
                        ? moved.name() + " → " + node.name()
                        : node.name() + " → " + moved.name();
        Spread spread = Spread.of(List.of(confidence));
        return Stream.of(
                new BeliefEntry(
                        0,
                        "/north-star/nodes/" + node.id(),
                        belief.words().isEmpty() ? edge : belief.words(),
                        "An edge of the tree",
                        edge,
                        true,
                        spread,
                        VoiceStrip.draw(spread),
                        0,
                        0,
                        Tenet.Stand.HELD,
                        false,
                        before(node.id(), confidence, history)));
    }

    /// How sure the team was before it came to what it thinks now.
    private static String before(String id, int now, List<Revision> history) {
        return history.stream()
                .flatMap(revision -> revision.framework().node(id).stream())
                .map(node -> node instanceof Node.Joined joined ? joined.belief() : Belief.UNSAID)
                .flatMap(belief -> Stream.ofNullable(belief.confidence()))
                .filter(earlier -> earlier != now)
                .findFirst()
                .map(earlier -> ", after " + earlier + " %")
                .orElse("");
    }
}
