package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Belief;
import cynosure.framework.drawing.TreePicture.Node;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.List;
import java.util.Locale;

/// The layout for a screen and a wall: rows of leaves above and below the star.
///
/// A mark sits on the edge of each leaf that faces the star, and a line joins the two. Where nodes
/// need several rows, the lines to the farther ones pass between the leaves of the nearer.
final class WideTree {

    private static final double METRIC_WIDTH = 560;
    private static final double STAR = 42;
    private static final double REACH = 96;
    private static final double ROW_GAP = 68;
    private static final double EDGE = 10;

    /// The results' lines meet in the star; the inputs' stand apart under the metric, like roots.
    private static final double ROOTS = 0.45;

    private static final double MIDDLE = Row.WIDTH / 2;
    private static final Lettering LABEL = Lettering.regular(12.5);

    private final Svg svg = new Svg();
    private final TreePicture picture;
    private final List<Row> results;
    private final List<Row> inputs;
    private final Leaf metric;
    private final double top;
    private final double bottom;

    private WideTree(TreePicture picture) {
        this.picture = picture;
        this.results = Row.of(picture.results());
        this.inputs = Row.of(picture.inputs());
        this.metric = new Leaf(picture.metric(), Lettered.METRIC, METRIC_WIDTH);
        this.top = EDGE + STAR + (results.isEmpty() ? 0 : high(results) + REACH);
        this.bottom = top + metric.height();
    }

    static String draw(TreePicture picture) {
        return new WideTree(picture).draw();
    }

    private String draw() {
        double end = bottom + EDGE + (inputs.isEmpty() ? 0 : REACH + high(inputs));
        TreeDrawing.open(svg, picture, "tree-wide", Row.WIDTH, end);
        sky(end);
        beliefs(results, top - STAR, -1);
        beliefs(inputs, bottom, 1);
        leaves(results, top - STAR, -1);
        star();
        leaves(inputs, bottom, 1);
        return svg.close().toString();
    }

    /// Lines from the star outwards: up (-1) to the results, down (1) to the inputs.
    private void beliefs(List<Row> rows, double origin, int way) {
        double near = origin + way * REACH;
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            for (int i = 0; i < row.nodes().size(); i++) {
                Node node = row.nodes().get(i);
                String line = line(rows.subList(0, r), row.middle(i), origin, near, way);
                svg.add("path", "class", drawn(node), "d", line);
                label(node.belief(), row.middle(i), near - way * 26, row.leafWidth());
            }
            near += way * (row.height() + ROW_GAP);
        }
    }

    private static String line(List<Row> passed, double x, double origin, double near, int way) {
        double fromX = way < 0 ? MIDDLE : MIDDLE + (x - MIDDLE) * ROOTS;
        StringBuilder path = new StringBuilder("M").append(Mark.at(fromX, origin));
        double fromY = origin;
        double edge = origin + way * REACH;
        for (Row row : passed) {
            double passage = row.passage(fromX + (x - fromX) * 0.75);
            bend(path, fromX, fromY, passage, edge);
            fromX = passage;
            fromY = edge + way * row.height();
            path.append('L').append(Mark.at(fromX, fromY));
            edge = fromY + way * ROW_GAP;
        }
        bend(path, fromX, fromY, x, near);
        return path.toString();
    }

    private static void bend(StringBuilder path, double fromX, double fromY, double x, double y) {
        double half = (fromY + y) / 2;
        path.append('C').append(Mark.at(fromX, half)).append(' ').append(Mark.at(x, half));
        path.append(' ').append(Mark.at(x, y));
    }

    private void label(Belief belief, double x, double y, double widest) {
        if (!belief.label().isEmpty()) {
            String words = LABEL.fit(belief.label(), widest);
            svg.say(
                    "text",
                    words,
                    "class",
                    "belief-label",
                    "font-size",
                    LABEL.size(),
                    "text-anchor",
                    "middle",
                    "x",
                    x,
                    "y",
                    y);
        }
    }

    private void leaves(List<Row> rows, double origin, int way) {
        double near = origin + way * REACH;
        for (Row row : rows) {
            double upper = way > 0 ? near : near - row.height();
            for (int i = 0; i < row.nodes().size(); i++) {
                leaf(row, i, upper, near);
            }
            near += way * (row.height() + ROW_GAP);
        }
    }

    private void leaf(Row row, int index, double upper, double near) {
        Node node = row.nodes().get(index);
        TreeDrawing.node(
                svg,
                node,
                Mark.hue(node.dimension()),
                () -> {
                    row.leaf(index)
                            .draw(svg, row.left(index), upper, row.leafHeight(), row.figures());
                    Mark.draw(svg, node.dimension(), row.middle(index), near);
                });
        new Hanging(svg)
                .draw(node.parts(), row.left(index), upper + row.leafHeight(), row.leafWidth());
    }

    private void star() {
        TreeDrawing.node(
                svg,
                picture.metric(),
                "metric",
                () -> {
                    double left = MIDDLE - METRIC_WIDTH / 2;
                    metric.draw(svg, left, top, bottom - top, metric.figures());
                    TreeDrawing.star(svg, MIDDLE, top, STAR);
                });
    }

    /// A few quiet points in the background, always at the same places.
    private void sky(double high) {
        svg.open("g", "class", "sky");
        for (int i = 1; i <= 36; i++) {
            double x = fraction(i * 0.754877666) * Row.WIDTH;
            double y = fraction(i * 0.569840291) * high;
            svg.add("circle", "cx", x, "cy", y, "r", 0.7 + fraction(i * 0.618034) * 0.9);
        }
        svg.close();
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }

    static String drawn(Node node) {
        String sure = node.belief().confidence().name().toLowerCase(Locale.ROOT);
        return "belief " + sure + " " + Mark.hue(node.dimension());
    }

    private static double high(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum() + ROW_GAP * (rows.size() - 1);
    }
}
