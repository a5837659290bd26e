package cynosure.workshop.web;

import cynosure.framework.Dimension;
import cynosure.language.Phrasebook;
import cynosure.web.Svg;
import cynosure.workshop.activity.Activity;
import java.util.List;

/// The picture that grows while something is explained.
final class TalkDrawing {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 330;
    private static final List<Dimension> INPUTS = Dimension.FOUR;

    private TalkDrawing() {}

    static String of(Phrasebook book, Activity activity, int shown) {
        return activity == Activity.FRAMEWORK_OVERVIEW ? tree(book, shown) : "";
    }

    private static String tree(Phrasebook book, int shown) {
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
                book.say("talk.tree.said." + Math.min(shown, 4)));
        if (shown >= 2) {
            edge(svg, shown, WIDTH / 2, 52, WIDTH / 2, 92);
        }
        for (int i = 0; i < INPUTS.size() && shown >= 3; i++) {
            edge(svg, shown, WIDTH / 2, 136, middle(i), 188);
            if (shown >= 4) {
                edge(svg, shown, middle(i), 224, middle(i), 274);
            }
        }
        box(svg, "result", book.say("talk.tree.result"), WIDTH / 2, 12, 150, 40);
        if (shown >= 2) {
            box(svg, "metric", book.say("talk.tree.metric"), WIDTH / 2, 92, 190, 44);
        }
        for (int i = 0; i < INPUTS.size() && shown >= 3; i++) {
            box(svg, "lever", book.say("word.dimension." + INPUTS.get(i)), middle(i), 188, 92, 36);
            if (shown >= 4) {
                box(svg, "work", book.say("talk.tree.work"), middle(i), 274, 64, 32);
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
}
