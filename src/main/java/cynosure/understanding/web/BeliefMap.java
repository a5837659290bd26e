package cynosure.understanding.web;

import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;

/// Beliefs laid out by how sure people are and how far apart they stand. Beliefs are round, edges
/// of the tree are square; one voice alone is hollow, doubt is dashed.
final class BeliefMap {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 340;
    private static final double LEFT = 40;
    private static final double TOP = 16;
    private static final double PLOT_WIDTH = WIDTH - LEFT - 20;
    private static final double PLOT_HEIGHT = HEIGHT - TOP - 52;
    private static final double RADIUS = 11;
    private static final double GRID = 50;
    private static final int PLACES_MAX = 90;

    private BeliefMap() {}

    private record Point(double x, double y) {

        boolean near(Point other) {
            return Math.hypot(x - other.x, y - other.y) < 2 * RADIUS + 1;
        }
    }

    /// @param entries those of which somebody said how sure they are
    static String draw(List<BeliefEntry> entries) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "belief-map",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "group",
                "aria-label",
                "Map of " + entries.size() + " beliefs; the list and the table say the same");
        frame(svg);
        List<Point> taken = new ArrayList<>();
        for (BeliefEntry entry : entries) {
            Point point = free(entry, taken);
            taken.add(point);
            mark(svg, entry, point);
        }
        return svg.close().toString();
    }

    private static void frame(Svg svg) {
        for (double at = 0; at <= 100; at += GRID) {
            svg.add("line", "class", "grid", "x1", x(at), "x2", x(at), "y1", y(0), "y2", y(100));
            svg.add("line", "class", "grid", "x1", x(0), "x2", x(100), "y1", y(at), "y2", y(at));
            svg.say(
                    "text",
                    Svg.number(at) + " %",
                    "class",
                    "scale",
                    "x",
                    x(at),
                    "y",
                    y(0) + 26,
                    "text-anchor",
                    "middle");
        }
        words(svg, "Apart: talk about these", x(50), y(100) + 14, "middle");
        words(svg, "Nobody is sure", x(50), y(0) - 16, "middle");
        words(svg, "Hardly believed", x(0) + 4, y(0) - 16, "start");
        words(svg, "All are sure", x(100) - 4, y(0) - 16, "end");
        svg.say(
                "text",
                "How sure people are, on average",
                "class",
                "axis",
                "x",
                x(50),
                "y",
                HEIGHT - 8,
                "text-anchor",
                "middle");
        svg.say(
                "text",
                "How far apart they stand",
                "class",
                "axis",
                "transform",
                "translate(14 " + Svg.number(y(50)) + ") rotate(-90)",
                "text-anchor",
                "middle");
    }

    private static void words(Svg svg, String words, double x, double y, String anchor) {
        svg.say("text", words, "class", "region", "x", x, "y", y, "text-anchor", anchor);
    }

    private static void mark(Svg svg, BeliefEntry entry, Point point) {
        svg.open("a", "href", entry.href(), "aria-label", entry.named());
        svg.say("title", entry.named());
        String kind =
                "mark"
                        + (entry.edge() ? " edge" : "")
                        + (entry.spread().people() == 1 && !entry.edge() ? " alone" : "")
                        + (entry.doubted() ? " doubted" : "");
        if (entry.edge()) {
            svg.add(
                    "rect",
                    "class",
                    kind,
                    "x",
                    point.x() - RADIUS + 1,
                    "y",
                    point.y() - RADIUS + 1,
                    "width",
                    2 * RADIUS - 2,
                    "height",
                    2 * RADIUS - 2,
                    "rx",
                    3.0);
        } else {
            svg.add("circle", "class", kind, "cx", point.x(), "cy", point.y(), "r", RADIUS);
        }
        svg.say(
                "text",
                String.valueOf(entry.number()),
                "class",
                "number",
                "x",
                point.x(),
                "y",
                point.y() + 4,
                "text-anchor",
                "middle");
        svg.close();
    }

    /// The nearest place where no other mark lies.
    private static Point free(BeliefEntry entry, List<Point> taken) {
        double x = x(entry.spread().average());
        double y = y(entry.spread().distance());
        for (int turn = 0; turn < PLACES_MAX; turn++) {
            double angle = turn * 2.4;
            double away = turn == 0 ? 0 : RADIUS * 0.9 * Math.sqrt(turn);
            Point point =
                    new Point(
                            clamp(x + away * Math.cos(angle), x(0), x(100)),
                            clamp(y - away * Math.abs(Math.sin(angle)), y(100), y(0)));
            if (taken.stream().noneMatch(point::near)) {
                return point;
            }
        }
        return new Point(x, y);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static double x(double percent) {
        return LEFT + PLOT_WIDTH * percent / 100;
    }

    private static double y(double points) {
        return TOP + PLOT_HEIGHT * (1 - points / 100);
    }
}
