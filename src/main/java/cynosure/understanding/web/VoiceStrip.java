package cynosure.understanding.web;

import cynosure.understanding.Spread;
import cynosure.web.Svg;
import java.util.HashMap;
import java.util.Map;

/// How sure people are, from 0 to 100: a dot for each of them, stacked where they agree.
final class VoiceStrip {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 22;
    private static final double EDGE = 6;
    private static final int STACK_MAX = 3;

    private VoiceStrip() {}

    /// Empty where nobody said anything.
    static String draw(Spread spread) {
        if (spread.silent()) {
            return "";
        }
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "voice-strip",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                spread.said());
        double base = HEIGHT - EDGE;
        svg.add("line", "class", "way", "x1", EDGE, "x2", WIDTH - EDGE, "y1", base, "y2", base);
        svg.add(
                "line",
                "class",
                "reach",
                "x1",
                x(spread.lowest()),
                "x2",
                x(spread.highest()),
                "y1",
                base,
                "y2",
                base);
        Map<Integer, Integer> stacks = new HashMap<>();
        for (int percent : spread.percents()) {
            int height = Math.min(STACK_MAX, stacks.merge(percent, 1, Integer::sum)) - 1;
            svg.add(
                    "circle",
                    "class",
                    "voice",
                    "cx",
                    x(percent),
                    "cy",
                    base - 4.5 * height,
                    "r",
                    4.5);
        }
        return svg.close().toString();
    }

    private static double x(int percent) {
        return EDGE + (WIDTH - 2 * EDGE) * percent / 100;
    }
}
