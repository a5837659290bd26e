package cynosure.understanding.web;

import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;

/// Beliefs laid out by how sure people are and how far apart they stand; below the field lie those
/// of which there is one figure alone. Beliefs are round, edges of the tree are square; one voice
/// is hollow, doubt is dashed.
final class BeliefMap {

    private static final double WIDTH = 360;
    private static final double LEFT = 40;
    private static final double TOP = 16;
    private static final double PLOT_WIDTH = WIDTH - LEFT - 24;
    private static final double PLOT_HEIGHT = 250;
    private static final double RADIUS = 11;
    private static final double ROW = 2 * RADIUS + 3;
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
        List<Point> points = new ArrayList<>();
        for (BeliefEntry entry : entries) {
            points.add(single(entry) ? lane(entry, points) : free(entry, points));
        }
        double lanes =
                points.stream().mapToDouble(Point::y).max().orElse(0) > y(0) + 1
                        ? points.stream().mapToDouble(Point::y).max().orElse(0) + RADIUS + 4 - y(0)
                        : 0;
        double height = y(0) + lanes + 56;
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "belief-map",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
                "role",
                "group",
                "aria-label",
                "Map of " + entries.size() + " beliefs; the list and the table say the same");
        frame(svg, lanes);
        for (int i = 0; i < entries.size(); i++) {
            mark(svg, entries.get(i), points.get(i));
        }
        return svg.close().toString();
    }

    private static boolean single(BeliefEntry entry) {
        return entry.spread().people() == 1;
    }

    private static void frame(Svg svg, double lanes) {
        double base = y(0) + lanes;
        for (double at = 0; at <= 100; at += GRID) {
            svg.add("line", "class", "grid", "x1", x(at), "x2", x(at), "y1", y(100), "y2", base);
            svg.add("line", "class", "grid", "x1", x(0), "x2", x(100), "y1", y(at), "y2", y(at));
            words(svg, "scale", Svg.number(at) + " %", x(at), base + 16, "middle");
        }
        if (lanes > 0) {
            svg.add("line", "class", "grid", "x1", x(0), "x2", x(100), "y1", base, "y2", base);
        }
        words(svg, "region", "Apart: talk about these", x(50), y(100) + 14, "middle");
        words(svg, "region", "hardly believed", x(0) - 14, base + 30, "start");
        words(svg, "region", "nobody is sure", x(50), base + 30, "middle");
        words(svg, "region", "all are sure", x(100) + 14, base + 30, "end");
        words(svg, "axis", "How sure people are, on average", x(50), base + 48, "middle");
        sideways(svg, "How far apart they stand", y(50));
        if (lanes > 3 * ROW) {
            sideways(svg, "One figure", y(0) + lanes / 2);
        }
    }

    private static void words(
            Svg svg, String kind, String words, double x, double y, String anchor) {
        svg.say("text", words, "class", kind, "x", x, "y", y, "text-anchor", anchor);
    }

    private static void sideways(Svg svg, String words, double y) {
        svg.say(
                "text",
                words,
                "class",
                "axis",
                "transform",
                "translate(18 " + Svg.number(y) + ") rotate(-90)",
                "text-anchor",
                "middle");
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

    /// Below the field, in the first row that has room.
    private static Point lane(BeliefEntry entry, List<Point> taken) {
        double x = x(entry.spread().average());
        double y = y(0) + RADIUS + 6;
        while (true) {
            Point point = new Point(x, y);
            if (taken.stream().noneMatch(point::near)) {
                return point;
            }
            y += ROW;
        }
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
                            clamp(y - away * Math.abs(Math.sin(angle)), y(100), y(0) - RADIUS));
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
