package cynosure.workshop.web;

import cynosure.web.Svg;
import cynosure.workshop.activity.Activity;
import java.util.List;

/// The picture that grows while something is explained.
final class TalkDrawing {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 330;
    private static final List<String> INPUTS =
            List.of("Breadth", "Depth", "Frequency", "Efficiency");

    private TalkDrawing() {}

    static String of(Activity activity, int shown) {
        return activity == Activity.FRAMEWORK_OVERVIEW ? tree(shown) : "";
    }

    private static String tree(int shown) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "talk-tree",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                said(shown));
        if (shown >= 2) {
            edge(svg, shown, WIDTH / 2, 52, WIDTH / 2, 92);
        }
        for (int i = 0; i < INPUTS.size() && shown >= 3; i++) {
            edge(svg, shown, WIDTH / 2, 136, middle(i), 188);
            if (shown >= 4) {
                edge(svg, shown, middle(i), 224, middle(i), 274);
            }
        }
        box(svg, "result", "Result", WIDTH / 2, 12, 150, 40);
        if (shown >= 2) {
            box(svg, "metric", "North Star Metric", WIDTH / 2, 92, 190, 44);
        }
        for (int i = 0; i < INPUTS.size() && shown >= 3; i++) {
            box(svg, "lever", INPUTS.get(i), middle(i), 188, 92, 36);
            if (shown >= 4) {
                box(svg, "work", "Work", middle(i), 274, 64, 32);
            }
        }
        return svg.close().toString();
    }

    private static double middle(int input) {
        return (input + 0.5) * WIDTH / INPUTS.size();
    }

    private static void edge(Svg svg, int shown, double x1, double y1, double x2, double y2) {
        svg.add(
                "line",
                "class",
                shown == 5 ? "edge now" : "edge",
                "x1",
                x1,
                "y1",
                y1,
                "x2",
                x2,
                "y2",
                y2);
    }

    private static void box(
            Svg svg, String kind, String words, double x, double top, double width, double height) {
        svg.add(
                "rect",
                "class",
                kind,
                "x",
                x - width / 2,
                "y",
                top,
                "width",
                width,
                "height",
                height,
                "rx",
                8.0);
        svg.say(
                "text",
                words,
                "class",
                kind,
                "x",
                x,
                "y",
                top + height / 2 + 5,
                "font-size",
                14.0,
                "text-anchor",
                "middle");
    }

    private static String said(int shown) {
        return switch (Math.min(shown, 4)) {
            case 1 -> "A tree, so far with its top alone: the result.";
            case 2 -> "A tree: the result at the top, the North Star Metric below it.";
            case 3 ->
                    "A tree: the result at the top, the North Star Metric below it, and below that four inputs: breadth, depth, frequency and efficiency.";
            default ->
                    "A tree: the result at the top, below it the North Star Metric, below that four inputs, and the work below each of them.";
        };
    }
}
