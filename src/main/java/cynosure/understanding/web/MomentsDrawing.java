package cynosure.understanding.web;

import cynosure.understanding.Journey;
import cynosure.understanding.Moment;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The way of a customer from left to right: a station for each moment, the chosen ones large, and
/// below them what in the tree shows them. Guesses are dashed, moments outside the product square.
final class MomentsDrawing {

    private static final double STEP = 132;
    private static final double MARGIN = 24;
    private static final double LINE_Y = 52;
    private static final double WORDS_Y = 86;
    private static final double NODES_Y = 222;
    private static final double HEIGHT = 270;
    private static final double NODE_HEIGHT = 42;
    private static final double LINE = 15;
    private static final int LINES_MAX = 4;

    private MomentsDrawing() {}

    /// Empty without any moment. The lists below say the same, so it stays silent for those who
    /// hear the page.
    static String draw(Journey journey, List<TreeChoice> nodes) {
        List<Moment> moments = journey.inOrder();
        if (moments.isEmpty()) {
            return "";
        }
        double width = Math.max(moments.size(), Math.max(4, nodes.size())) * STEP + 2 * MARGIN;
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "moments-drawing",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT),
                "width",
                width,
                "height",
                HEIGHT,
                "aria-hidden",
                "true");
        double step = (width - 2 * MARGIN) / moments.size();
        svg.add(
                "line",
                "class",
                "way",
                "x1",
                MARGIN,
                "x2",
                width - MARGIN,
                "y1",
                LINE_Y,
                "y2",
                LINE_Y);
        Map<String, Double> places = places(nodes, width);
        for (int i = 0; i < moments.size(); i++) {
            links(svg, moments.get(i), MARGIN + (i + 0.5) * step, step, places);
        }
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            boolean newStage = i == 0 || moments.get(i - 1).stage() != moment.stage();
            if (newStage) {
                stage(svg, moment, MARGIN + i * step, i > 0, reach(moments, i) * step);
            }
            station(svg, moment, MARGIN + (i + 0.5) * step, step);
        }
        for (TreeChoice node : nodes) {
            node(svg, node, places.getOrDefault(node.id(), 0.0));
        }
        return svg.close().toString();
    }

    /// How many moments of the same stage follow, with this one.
    private static int reach(List<Moment> moments, int from) {
        return (int)
                moments.stream()
                        .skip(from)
                        .takeWhile(one -> one.stage() == moments.get(from).stage())
                        .count();
    }

    private static Map<String, Double> places(List<TreeChoice> nodes, double width) {
        Map<String, Double> places = new LinkedHashMap<>();
        double step = (width - 2 * MARGIN) / Math.max(1, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), MARGIN + (i + 0.5) * step);
        }
        return places;
    }

    private static void stage(Svg svg, Moment moment, double x, boolean bounded, double room) {
        if (bounded) {
            svg.add("line", "class", "bound", "x1", x, "x2", x, "y1", 8.0, "y2", LINE_Y + 14);
        }
        Lettering letters = Lettering.regular(12);
        svg.say(
                "text",
                letters.fit(moment.stage().label(), room - 10),
                "class",
                "scale",
                "x",
                x + 6,
                "y",
                18.0);
    }

    private static void station(Svg svg, Moment moment, double x, double step) {
        double radius = moment.chosen() ? 12 : 7;
        String kind =
                "moment"
                        + (moment.chosen() ? " chosen" : "")
                        + (moment.told().guess() ? " guess" : "");
        if (moment.told().outside()) {
            svg.add(
                    "rect",
                    "class",
                    kind,
                    "x",
                    x - radius,
                    "y",
                    LINE_Y - radius,
                    "width",
                    2 * radius,
                    "height",
                    2 * radius,
                    "rx",
                    2.0);
        } else {
            svg.add("circle", "class", kind, "cx", x, "cy", LINE_Y, "r", radius);
        }
        double y = WORDS_Y;
        for (String line : lines(moment, step)) {
            svg.say(
                    "text",
                    line,
                    "class",
                    moment.chosen() ? "words chosen" : "words",
                    "x",
                    x,
                    "y",
                    y,
                    "text-anchor",
                    "middle");
            y += LINE;
        }
    }

    private static List<String> lines(Moment moment, double step) {
        Lettering letters = moment.chosen() ? Lettering.semibold(12) : Lettering.regular(12);
        return letters.wrap(moment.words(), Math.min(step, 1.6 * STEP) - 12, LINES_MAX);
    }

    private static void links(
            Svg svg, Moment moment, double x, double step, Map<String, Double> places) {
        double from = WORDS_Y + LINE * (lines(moment, step).size() - 1) + 7;
        for (String id : moment.nodeIds()) {
            Double to = places.get(id);
            if (to != null) {
                svg.add(
                        "path",
                        "class",
                        "shown-by",
                        "d",
                        "M%s %sC%s %s %s %s %s %s"
                                .formatted(
                                        Svg.number(x),
                                        Svg.number(from),
                                        Svg.number(x),
                                        Svg.number(NODES_Y - 14),
                                        Svg.number(to),
                                        Svg.number(from + 14),
                                        Svg.number(to),
                                        Svg.number(NODES_Y)));
            }
        }
    }

    private static void node(Svg svg, TreeChoice node, double x) {
        double half = STEP / 2 - 5;
        svg.add(
                "rect",
                "class",
                node.metric() ? "leaf metric" : "leaf",
                "x",
                x - half,
                "y",
                NODES_Y,
                "width",
                2 * half,
                "height",
                NODE_HEIGHT,
                "rx",
                6.0);
        List<String> lines = Lettering.regular(12).wrap(node.name(), 2 * half - 10, 2);
        double y = NODES_Y + NODE_HEIGHT / 2 + 4 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            svg.say("text", line, "class", "name", "x", x, "y", y, "text-anchor", "middle");
            y += LINE;
        }
    }
}
