package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.List;

/// What moves an input, hanging below its leaf: one under the other on a thread, each with what
/// moves it in turn a step further in. So a tree grows downwards and stays as wide as it was.
final class Hanging {

    private static final double THREAD = 10;
    private static final double STEP = 22;
    private static final double GAP = 12;

    /// Where on a twig's left side its line arrives.
    private static final double JOINT = 19;

    private static final Lettering LABEL = Lettering.regular(11.5);

    private final Svg svg;

    Hanging(Svg svg) {
        this.svg = svg;
    }

    /// How much room below the leaf is needed; nothing for a leaf that nothing moves.
    static double height(List<Node> parts, double width) {
        double within = width - STEP;
        return parts.stream()
                .mapToDouble(
                        part ->
                                GAP
                                        + lead(part)
                                        + new Twig(part, within).height()
                                        + height(part.parts(), within))
                .sum();
    }

    /// Draws the parts of a leaf whose left edge is at x and which ends at top.
    void draw(List<Node> parts, double x, double top, double width) {
        double within = width - STEP;
        double from = top;
        double upper = top;
        for (Node part : parts) {
            double y = upper + GAP + lead(part);
            edge(part, x, from, y + JOINT);
            from = y + JOINT;
            label(part, x + STEP, y, within);
            Twig twig = new Twig(part, within);
            TreeDrawing.node(
                    svg,
                    part,
                    Mark.hue(part.dimension()),
                    () -> {
                        twig.draw(svg, x + STEP, y);
                        Mark.draw(svg, part.dimension(), x + THREAD, y + JOINT);
                    });
            draw(part.parts(), x + STEP, y + twig.height(), within);
            upper = y + twig.height() + height(part.parts(), within);
        }
    }

    /// From the leaf or the mark before, down the thread and across to the twig.
    private void edge(Node part, double x, double from, double joint) {
        String path =
                "M"
                        + Mark.at(x + THREAD, from)
                        + "L"
                        + Mark.at(x + THREAD, joint)
                        + "L"
                        + Mark.at(x + STEP, joint);
        svg.add("path", "class", WideTree.drawn(part), "d", path);
    }

    private void label(Node part, double x, double y, double within) {
        if (!part.belief().label().isEmpty()) {
            svg.say(
                    "text",
                    LABEL.fit(part.belief().label(), within),
                    "class",
                    "belief-label",
                    "font-size",
                    LABEL.size(),
                    "x",
                    x,
                    "y",
                    y - 5);
        }
    }

    /// Room above a twig for what its edge says.
    private static double lead(Node part) {
        return part.belief().label().isEmpty() ? 0 : LABEL.size() * 1.5;
    }
}
