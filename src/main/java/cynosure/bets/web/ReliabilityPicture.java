package cynosure.bets.web;

import cynosure.bets.odds.Bucket;
import cynosure.web.Svg;
import java.util.List;

/// How likely bets were said to be, against how often they worked. On the dashed line they would be
/// exactly as was said; the upright line through a point is what its few bets leave possible.
final class ReliabilityPicture {

    private static final double WIDTH = 320;
    private static final double LEFT = 44;
    private static final double TOP = 12;
    private static final double SIDE = 250;
    private static final double GRID = 0.5;

    private ReliabilityPicture() {}

    static String draw(List<Bucket> buckets) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "reliability-picture",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(y(0) + 44),
                "role",
                "img",
                "aria-label",
                "How likely bets were said to be, against how often they worked; the table says the same");
        for (double at = 0; at <= 1; at += GRID) {
            svg.add("line", "class", "grid", "x1", x(at), "x2", x(at), "y1", y(1), "y2", y(0));
            svg.add("line", "class", "grid", "x1", x(0), "x2", x(1), "y1", y(at), "y2", y(at));
            words(svg, "scale", LedgerWords.percent(at), x(at), y(0) + 16, "middle");
            words(svg, "scale", LedgerWords.percent(at), x(0) - 6, y(at) + 4, "end");
        }
        svg.add("line", "class", "even", "x1", x(0), "x2", x(1), "y1", y(0), "y2", y(1));
        words(svg, "region", "more worked than was said", x(0) + 6, y(1) + 14, "start");
        words(svg, "region", "fewer worked", x(1) - 6, y(0) - 8, "end");
        buckets.stream().filter(bucket -> !bucket.empty()).forEach(bucket -> mark(svg, bucket));
        words(svg, "axis", "Said to be likely", x(0.5), y(0) + 36, "middle");
        return svg.close().toString();
    }

    private static void mark(Svg svg, Bucket bucket) {
        boolean few = bucket.reading() == Bucket.Reading.TOO_FEW;
        double x = x(bucket.said());
        svg.add(
                "line",
                "class",
                few ? "reach few" : "reach",
                "x1",
                x,
                "x2",
                x,
                "y1",
                y(bucket.held().likely().low()),
                "y2",
                y(bucket.held().likely().high()));
        svg.add(
                "circle",
                "class",
                few ? "mark few" : "mark",
                "cx",
                x,
                "cy",
                y(bucket.held().rate()),
                "r",
                6.0);
        boolean right = bucket.said() > 0.85;
        words(
                svg,
                "count",
                String.valueOf(bucket.held().of()),
                right ? x - 10 : x + 10,
                y(bucket.held().rate()) + 4,
                right ? "end" : "start");
    }

    private static void words(
            Svg svg, String kind, String words, double x, double y, String anchor) {
        svg.say("text", words, "class", kind, "x", x, "y", y, "text-anchor", anchor);
    }

    private static double x(double part) {
        return LEFT + SIDE * part;
    }

    private static double y(double part) {
        return TOP + SIDE * (1 - part);
    }
}
