package cynosure.bets.web;

import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.OutlineRow;
import java.util.List;
import java.util.function.Function;

/// The flipped tree beside the board: results, the metric, and the inputs with their parts.
///
/// @param awaited whether some numbers are still being counted, so that the page asks again
public record TreeView(List<Row> results, Row metric, List<Row> inputs, boolean awaited) {

    static final String URL = Places.ALL + "/_tree";

    /// One node.
    ///
    /// @param level 1 for an input that moves the metric at once
    /// @param value its number; empty while there is none
    /// @param when what the number was read for, with its unit
    public record Row(
            String nodeId,
            Kind kind,
            String name,
            int level,
            String href,
            String value,
            String when) {

        public String id() {
            return TreeView.id(nodeId);
        }
    }

    static TreeView of(Framework framework, Function<Node, Standing> standings) {
        List<Row> results =
                framework.results().stream().map(one -> row(one, 0, standings)).toList();
        List<Row> inputs =
                Branch.down(framework.branches())
                        .map(branch -> row(branch.input(), branch.level(), standings))
                        .toList();
        boolean awaited =
                framework
                        .nodes()
                        .anyMatch(node -> standings.apply(node) instanceof Standing.Awaited);
        return new TreeView(results, row(framework.northStar(), 0, standings), inputs, awaited);
    }

    /// The id of a node's element.
    static String id(String nodeId) {
        return "node-" + nodeId;
    }

    public String url() {
        return URL;
    }

    private static Row row(Node node, int level, Function<Node, Standing> standings) {
        Standing standing = standings.apply(node);
        String value = standing instanceof Standing.Measured one ? one.value() : "";
        String when =
                standing instanceof Standing.Measured one
                        ? (one.unit() + " " + one.when()).strip()
                        : "";
        return new Row(
                node.id(), Kind.of(node), node.name(), level, OutlineRow.href(node), value, when);
    }
}
