package cynosure.judgement.web;

import cynosure.judgement.Spread;
import cynosure.judgement.Stance;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How people judge one point: a block for each person, from yes to can't say. Blocks differ in
/// shape as well as in hue.
final class OpinionBar {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 18;
    private static final double BLOCK_MAX = 28;

    private OpinionBar() {}

    static String draw(Spread spread) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "spread opinions",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                spread.criterion().label() + ": " + said(spread));
        svg.add("rect", "class", "groove", "width", WIDTH, "height", HEIGHT, "rx", 4.0);
        int people = spread.voices().size();
        double block = Math.min(BLOCK_MAX, WIDTH / Math.max(1, people));
        double gap = Math.min(2, block * 0.2);
        for (int i = 0; i < people; i++) {
            Stance stance = spread.voices().get(i).stance();
            double x = i * block;
            svg.add(
                    "rect",
                    "class",
                    "stance " + name(stance),
                    "x",
                    x + 0.75,
                    "y",
                    stance == Stance.PARTLY ? HEIGHT / 2 : 0.75,
                    "width",
                    Math.max(1, block - gap - 1.5),
                    "height",
                    stance == Stance.PARTLY ? HEIGHT / 2 - 0.75 : HEIGHT - 1.5,
                    "rx",
                    Math.min(3, block / 4));
            if (stance == Stance.NO && block > 10) {
                double middle = x + (block - gap) / 2;
                svg.add(
                        "line",
                        "class",
                        "dash",
                        "x1",
                        middle - 4,
                        "x2",
                        middle + 4,
                        "y1",
                        HEIGHT / 2,
                        "y2",
                        HEIGHT / 2);
            }
        }
        return svg.close().toString();
    }

    /// `3 yes, 1 partly, 1 no`
    static String said(Spread spread) {
        List<String> parts = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            int count = spread.count(stance);
            if (count > 0) {
                parts.add(count + " " + stance.label().toLowerCase(Locale.ROOT));
            }
        }
        return parts.isEmpty() ? "nobody yet" : String.join(", ", parts);
    }

    private static String name(Stance stance) {
        return switch (stance) {
            case YES -> "yes";
            case PARTLY -> "partly";
            case NO -> "no";
            case CANT_SAY -> "cant-say";
        };
    }
}
