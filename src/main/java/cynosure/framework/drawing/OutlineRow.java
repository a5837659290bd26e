package cynosure.framework.drawing;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import java.util.List;

/// One node in words: in the outline beside the drawing.
///
/// @param level how far from the metric: 0 for it and the results, 1 for the inputs that move it
/// @param moves the input that it moves; empty for what hangs together with the metric at once
public record OutlineRow(Kind kind, Node node, int level, String moves, Standing standing) {

    static OutlineRow of(Framework framework, Node node, Standing standing) {
        List<Node> way = framework.way(node);
        return new OutlineRow(
                Kind.of(node),
                node,
                node instanceof Input ? way.size() : 0,
                way.size() < 2 ? "" : way.getFirst().name(),
                standing);
    }

    public String href() {
        return href(node);
    }

    public static String href(Node node) {
        return "/north-star/nodes/" + node.id();
    }
}
