package cynosure.framework.drawing;

import cynosure.framework.Node;
import cynosure.framework.Standing;

/// One node in words: in the outline beside the drawing.
public record OutlineRow(Kind kind, Node node, Standing standing) {

    static OutlineRow of(Node node, Standing standing) {
        return new OutlineRow(Kind.of(node), node, standing);
    }

    public String href() {
        return href(node);
    }

    public static String href(Node node) {
        return "/north-star/nodes/" + node.id();
    }
}
