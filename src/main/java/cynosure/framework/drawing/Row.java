package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import java.util.ArrayList;
import java.util.List;

/// Leaves beside each other in the wide layout, centred, all as high as the highest.
final class Row {

    static final double WIDTH = 1120;
    private static final double GAP = 20;
    private static final int LEAVES_MAX = 5;

    private final List<Node> nodes;
    private final List<Leaf> leaves;
    private final double leafWidth;

    private Row(List<Node> nodes) {
        this.nodes = nodes;
        this.leafWidth =
                switch (nodes.size()) {
                    case 1, 2, 3 -> 290;
                    case 4 -> 258;
                    default -> (WIDTH - (LEAVES_MAX - 1) * GAP) / LEAVES_MAX;
                };
        this.leaves =
                nodes.stream().map(node -> new Leaf(node, Lettered.INPUT, leafWidth)).toList();
    }

    /// Nodes in as few rows as they need, evenly: five to a row, four when there are very many.
    static List<Row> of(List<Node> nodes) {
        int most = nodes.size() > 2 * LEAVES_MAX ? LEAVES_MAX - 1 : LEAVES_MAX;
        int rows = (nodes.size() + most - 1) / most;
        List<Row> made = new ArrayList<>();
        for (int from = 0; rows > 0; rows--) {
            int many = (nodes.size() - from + rows - 1) / rows;
            made.add(new Row(nodes.subList(from, from + many)));
            from += many;
        }
        return made;
    }

    List<Node> nodes() {
        return nodes;
    }

    Leaf leaf(int index) {
        return leaves.get(index);
    }

    double leafWidth() {
        return leafWidth;
    }

    /// With what hangs below.
    double height() {
        double hanging =
                nodes.stream()
                        .mapToDouble(node -> Hanging.height(node.parts(), leafWidth))
                        .max()
                        .orElse(0);
        return leafHeight() + hanging;
    }

    double leafHeight() {
        return leaves.stream().mapToDouble(leaf -> leaf.height(figures())).max().orElse(0);
    }

    /// How high the numbers of this row are, so that all of them begin on one line.
    double figures() {
        return leaves.stream().mapToDouble(Leaf::figures).max().orElse(0);
    }

    double left(int index) {
        int many = nodes.size();
        double all = many * leafWidth + (many - 1) * gap();
        return (WIDTH - all) / 2 + index * (leafWidth + gap());
    }

    double middle(int index) {
        return left(index) + leafWidth / 2;
    }

    /// Where a line can pass this row on its way to x: the nearest gap between two leaves.
    double passage(double x) {
        double nearest = left(0) - gap() / 2;
        for (int i = 0; i < nodes.size(); i++) {
            double gap = left(i) + leafWidth + gap() / 2;
            if (Math.abs(gap - x) < Math.abs(nearest - x)) {
                nearest = gap;
            }
        }
        return Math.clamp(nearest, 2, WIDTH - 2);
    }

    private double gap() {
        return nodes.size() > 3 ? GAP + (nodes.size() == LEAVES_MAX ? 0 : 8) : 44;
    }
}
