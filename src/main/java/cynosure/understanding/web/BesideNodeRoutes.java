package cynosure.understanding.web;

import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.problem.Fault;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understanding;
import cynosure.understanding.Understandings;
import cynosure.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is believed about a node, beside it.
@Controller
class BesideNodeRoutes {

    private final Understandings understandings;
    private final Around around;

    BesideNodeRoutes(Understandings understandings, Around around) {
        this.understandings = understandings;
        this.around = around;
    }

    @GetMapping("/north-star/nodes/{id}/understanding")
    Reply piece(@PathVariable String id) {
        Node node =
                around.tree()
                        .flatMap(tree -> tree.node(id))
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "understanding.no-node",
                                                "There is nothing like that in the tree.",
                                                "Look at the tree."));
        Understanding now = understandings.now();
        return Reply.fragment(
                "understanding/_node.jte",
                new NodePiece(
                        id,
                        now.all().stream()
                                .filter(tenet -> tenet.now().nodeId().equals(id))
                                .filter(tenet -> tenet.stand() != Tenet.Stand.GIVEN_UP)
                                .map(tenet -> BeliefEntry.of(tenet, around))
                                .toList(),
                        now.journey().inOrder().stream()
                                .filter(moment -> moment.nodeIds().contains(id))
                                .map(
                                        moment ->
                                                new NodePiece.Shown(
                                                        ExchangesPage.HREF
                                                                + "#moment-"
                                                                + moment.id(),
                                                        moment.words(),
                                                        moment.chosen()))
                                .toList(),
                        node instanceof Result));
    }
}
