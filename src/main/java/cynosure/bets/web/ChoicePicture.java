package cynosure.bets.web;

import cynosure.bets.choosing.Ranking;
import cynosure.bets.choosing.Size;
import cynosure.bets.choosing.Weight;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opportunities by how likely they are to work and by what they would mean for the metric; as
/// large as what they may cost, in the hue of their input, with their place written in.
final class ChoicePicture {

    private static final double WIDTH = 360;
    private static final double LEFT = 40;
    private static final double TOP = 20;
    private static final double PLOT_WIDTH = WIDTH - LEFT - 24;
    private static final double PLOT_HEIGHT = 250;
    private static final double GRID = 50;
    private static final int TURNS_MAX = 90;
    private static final int SHOWN_MAX = 40;

    private ChoicePicture() {}

    private record Point(double x, double y, double radius) {

        boolean near(Point other) {
            return Math.hypot(x - other.x, y - other.y) < radius + other.radius + 1;
        }
    }

    /// Those that have everything said; empty below two of them, where there is nothing to compare.
    static String draw(List<Ranking.Place> places, Framework framework) {
        List<Ranking.Place> shown =
                places.stream().filter(place -> place.weight().whole()).limit(SHOWN_MAX).toList();
        if (shown.size() < 2) {
            return "";
        }
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "bets-map",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(y(0) + 44),
                "role",
                "group",
                "aria-label",
                "Chance against worth of "
                        + shown.size()
                        + " opportunities; the list and the table say the same");
        frame(svg);
        List<Point> taken = new ArrayList<>();
        for (Ranking.Place place : shown) {
            Point point = free(place.weight(), taken);
            taken.add(point);
            mark(svg, place, point, framework);
        }
        return svg.close().toString();
    }

    private static void frame(Svg svg) {
        for (double at = 0; at <= 100; at += GRID) {
            svg.add("line", "class", "grid", "x1", x(at), "x2", x(at), "y1", y(100), "y2", y(0));
            svg.add("line", "class", "grid", "x1", x(0), "x2", x(100), "y1", y(at), "y2", y(at));
            words(svg, "scale", Svg.number(at) + " %", x(at), y(0) + 18, "middle");
        }
        words(svg, "region", "large and likely", x(100) - 4, y(100) + 12, "end");
        words(svg, "region", "large and doubtful", x(0) + 4, y(100) + 12, "start");
        words(svg, "axis", "How likely to work", x(50), y(0) + 36, "middle");
        svg.say(
                "text",
                "Worth to the metric",
                "class",
                "axis",
                "transform",
                "translate(18 " + Svg.number(y(50)) + ") rotate(-90)",
                "text-anchor",
                "middle");
    }

    private static void words(
            Svg svg, String kind, String words, double x, double y, String anchor) {
        svg.say("text", words, "class", kind, "x", x, "y", y, "text-anchor", anchor);
    }

    private static void mark(Svg svg, Ranking.Place place, Point point, Framework framework) {
        String name =
                "%s: %s, %d %% likely, %s of 100 points"
                        .formatted(
                                PlaceWords.ordinal(place.place()),
                                place.bet().title(),
                                Optional.ofNullable(place.weight().likely()).orElse(0),
                                PlaceWords.points(place.weight()));
        svg.open("a", "href", "#bet-" + place.bet().id(), "aria-label", name);
        svg.say("title", name);
        svg.add(
                "circle",
                "class",
                "mark "
                        + dimension(place, framework)
                        + (place.weight().size() == Size.UNSAID ? " unsaid" : ""),
                "cx",
                point.x(),
                "cy",
                point.y(),
                "r",
                point.radius());
        svg.say(
                "text",
                String.valueOf(place.place()),
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

    private static String dimension(Ranking.Place place, Framework framework) {
        return framework
                .node(place.bet().serves())
                .filter(Input.class::isInstance)
                .map(input -> ((Input) input).dimension().name().toLowerCase(Locale.ROOT))
                .orElse("other");
    }

    /// The nearest place where no other mark lies.
    private static Point free(Weight weight, List<Point> taken) {
        double radius = radius(weight.size());
        double x = x(Optional.ofNullable(weight.likely()).orElse(0));
        double y = y(100 * worth(weight));
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            double angle = turn * 2.4;
            double away = turn == 0 ? 0 : 9 * Math.sqrt(turn);
            Point point =
                    new Point(
                            Math.clamp(x + away * Math.cos(angle), x(0), x(100)),
                            Math.clamp(y + away * Math.sin(angle), y(100), y(0)),
                            radius);
            if (taken.stream().noneMatch(point::near)) {
                return point;
            }
        }
        return new Point(x, y, radius);
    }

    private static double worth(Weight weight) {
        return weight.influence().part().orElse(0)
                * Optional.ofNullable(weight.worth()).orElse(0)
                / Weight.WORTH_MAX;
    }

    private static double radius(Size size) {
        return switch (size) {
            case WEEK -> 9;
            case FORTNIGHT -> 11;
            case MONTH -> 13;
            case TWO_MONTHS -> 16;
            case LARGER, UNSAID -> 19;
        };
    }

    private static double x(double percent) {
        return LEFT + PLOT_WIDTH * percent / 100;
    }

    private static double y(double percent) {
        return TOP + PLOT_HEIGHT * (1 - percent / 100);
    }
}
