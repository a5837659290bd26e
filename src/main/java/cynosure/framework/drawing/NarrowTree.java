package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.List;

/// The layout for a phone: one thread from the results down through the star to the inputs, with a
/// mark on it for each node and the node's leaf beside it.
final class NarrowTree {

    private static final double WIDTH = 360;
    private static final double THREAD = 14;
    private static final double INDENT = 34;
    private static final double GAP = 14;
    private static final double REACH = 44;
    private static final double STAR = 34;
    private static final double MARK = 30;
    private static final Lettering LABEL = Lettering.regular(13);

    private final Svg svg = new Svg();
    private final TreePicture picture;
    private final List<Leaf> results;
    private final List<Leaf> inputs;
    private final Leaf metric;

    private NarrowTree(TreePicture picture) {
        this.picture = picture;
        this.results = leaves(picture.results());
        this.inputs = leaves(picture.inputs());
        this.metric = new Leaf(picture.metric(), Lettered.NARROW_METRIC, WIDTH - 2);
    }

    static String draw(TreePicture picture) {
        return new NarrowTree(picture).draw();
    }

    private String draw() {
        double top = 2 + high(picture.results(), results) + (results.isEmpty() ? 0 : REACH) + STAR;
        double bottom = top + metric.height();
        double below = bottom + REACH;
        double end = inputs.isEmpty() ? bottom : below + high(picture.inputs(), inputs);

        TreeDrawing.open(svg, picture, "tree-narrow", WIDTH, end + 2);
        thread(2, results.isEmpty() ? 2 : top);
        thread(bottom, inputs.isEmpty() ? bottom : lastMark(below));
        nodes(picture.results(), results, 2);
        star(top);
        nodes(picture.inputs(), inputs, below);
        return svg.close().toString();
    }

    private void thread(double from, double to) {
        if (to > from) {
            double start = from == 2 ? 2 + lead(picture.results().getFirst()) + MARK : from;
            svg.add(
                    "path",
                    "class",
                    "belief",
                    "d",
                    "M" + Mark.at(THREAD, start) + "L" + Mark.at(THREAD, to));
        }
    }

    private double lastMark(double below) {
        double top = below;
        for (int i = 0; i < inputs.size() - 1; i++) {
            top +=
                    lead(picture.inputs().get(i))
                            + high(inputs.get(i), picture.inputs().get(i))
                            + GAP;
        }
        return top + lead(picture.inputs().getLast()) + MARK;
    }

    private void nodes(List<Node> nodes, List<Leaf> leaves, double from) {
        double top = from;
        for (int i = 0; i < leaves.size(); i++) {
            Node node = nodes.get(i);
            Leaf leaf = leaves.get(i);
            label(node, top);
            double upper = top + lead(node);
            String across =
                    "M" + Mark.at(THREAD, upper + MARK) + "L" + Mark.at(INDENT, upper + MARK);
            svg.add("path", "class", WideTree.drawn(node), "d", across);
            TreeDrawing.node(
                    svg,
                    node,
                    Mark.hue(node.dimension()),
                    () -> {
                        leaf.draw(svg, INDENT, upper, leaf.height(), leaf.figures());
                        Mark.draw(svg, node.dimension(), THREAD, upper + MARK);
                    });
            new Hanging(svg).draw(node.parts(), INDENT, upper + leaf.height(), WIDTH - INDENT - 1);
            top = upper + high(leaf, node) + GAP;
        }
    }

    private void label(Node node, double top) {
        if (!node.belief().label().isEmpty()) {
            String words = LABEL.fit(node.belief().label(), WIDTH - INDENT);
            svg.say(
                    "text",
                    words,
                    "class",
                    "belief-label",
                    "font-size",
                    LABEL.size(),
                    "x",
                    INDENT,
                    "y",
                    top + LABEL.size());
        }
    }

    private void star(double top) {
        TreeDrawing.node(
                svg,
                picture.metric(),
                "metric",
                () -> {
                    metric.draw(svg, 1, top, metric.height(), metric.figures());
                    TreeDrawing.star(svg, WIDTH / 2, top, STAR);
                });
    }

    private static List<Leaf> leaves(List<Node> nodes) {
        return nodes.stream()
                .map(node -> new Leaf(node, Lettered.NARROW_INPUT, WIDTH - INDENT - 1))
                .toList();
    }

    /// Room above a leaf for what its edge says.
    private static double lead(Node node) {
        return node.belief().label().isEmpty() ? 0 : LABEL.size() * 1.6;
    }

    /// A leaf with what hangs below it.
    private static double high(Leaf leaf, Node node) {
        return leaf.height() + Hanging.height(node.parts(), WIDTH - INDENT - 1);
    }

    private static double high(List<Node> nodes, List<Leaf> leaves) {
        double high = 0;
        for (int i = 0; i < leaves.size(); i++) {
            high += lead(nodes.get(i)) + high(leaves.get(i), nodes.get(i)) + (i == 0 ? 0 : GAP);
        }
        return high;
    }
}
