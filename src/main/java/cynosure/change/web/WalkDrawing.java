package cynosure.change.web;

import cynosure.change.Walk;
import cynosure.web.Dates;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line of revisions as a picture: a bar for the time each metric stood, a point for each day
/// on which something was changed. Each point leads to its day. Made twice, wide and narrow; the
/// style sheet shows the one there is room for.
final class WalkDrawing {

    private static final double BAR = 26;
    private static final double BAR_HIGH = 34;
    private static final double LINE = 84;
    private static final double HIGH = 122;

    private final Svg svg = new Svg();
    private final Walk walk;
    private final LocalDate day;
    private final @Nullable LocalDate waiting;
    private final double width;
    private final double edge;
    private final Lettering letters;

    private WalkDrawing(Walk walk, LocalDate day, @Nullable LocalDate waiting, double width) {
        this.walk = walk;
        this.day = day;
        this.waiting = waiting;
        this.width = width;
        this.edge = 14;
        this.letters = Lettering.semibold(13);
    }

    /// @param day the day that is looked at
    /// @param waiting the day on which another metric will take over; null when none will
    static String draw(Walk walk, LocalDate day, @Nullable LocalDate waiting) {
        return "<figure class=\"walk\">"
                + new WalkDrawing(walk, day, waiting, 960).draw("walk-wide")
                + new WalkDrawing(walk, day, waiting, 340).draw("walk-narrow")
                + "</figure>";
    }

    private String draw(String name) {
        svg.open(
                "svg",
                "class",
                name,
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(HIGH),
                "role",
                "group",
                "aria-label",
                "The line of changes, from "
                        + Dates.day(walk.first())
                        + " to "
                        + Dates.day(walk.today()));
        walk.reigns().forEach(this::reign);
        svg.add("line", "class", "way", "x1", edge, "x2", width - edge, "y1", LINE, "y2", LINE);
        double here = at(day);
        svg.add("line", "class", "here", "x1", here, "x2", here, "y1", BAR - 10, "y2", LINE + 12);
        walk.days().forEach(this::changed);
        if (waiting != null) {
            svg.open("g", "class", "waiting");
            svg.say("title", "Another metric takes over on " + Dates.day(waiting));
            svg.add("circle", "cx", at(waiting), "cy", LINE, "r", 6.0);
            svg.close();
        }
        label(walk.first(), edge, "start");
        if (ChronoUnit.DAYS.between(walk.first(), end()) > 0) {
            label(end(), width - edge, "end");
        }
        return svg.close().toString();
    }

    private void reign(Walk.Reign reign) {
        double from = at(reign.since());
        double to = Math.max(from + 3, reign.until().map(this::at).orElse(at(walk.today())));
        boolean stands = reign.until().isEmpty();
        if (to > width - edge) {
            from = Math.min(from, width - edge - 3);
            to = width - edge;
        }
        svg.open("g", "class", stands ? "reign stands" : "reign");
        svg.say(
                "title",
                reign.name()
                        + ", from "
                        + Dates.day(reign.since())
                        + reign.until().map(until -> " to " + Dates.day(until)).orElse(""));
        svg.add("rect", "x", from, "y", BAR, "width", to - from - 1, "height", BAR_HIGH, "rx", 6.0);
        if (to - from > 44) {
            svg.say(
                    "text",
                    letters.fit(reign.name(), to - from - 18),
                    "x",
                    from + 9,
                    "y",
                    BAR + BAR_HIGH / 2 + 4.5,
                    "font-size",
                    letters.size());
        }
        svg.close();
    }

    private void changed(LocalDate on) {
        List<Boolean> made = walk.of(on).stream().map(walk::turns).toList();
        boolean turn = made.contains(true) || on.equals(walk.first());
        svg.open(
                "a",
                "class",
                (turn ? "turn" : "step") + (on.equals(day) ? " chosen" : ""),
                "href",
                "/north-star/on/" + on);
        svg.say(
                "title",
                Dates.day(on)
                        + ": "
                        + (made.size() == 1 ? "one change" : made.size() + " changes")
                        + (turn && !on.equals(walk.first()) ? ", another metric" : ""));
        double x = at(on);
        svg.add("circle", "class", "reach", "cx", x, "cy", LINE, "r", 12.0);
        if (turn) {
            svg.add("path", "class", "point", "d", star(x, LINE, 10));
        } else {
            svg.add("circle", "class", "point", "cx", x, "cy", LINE, "r", 5.0);
        }
        svg.close();
    }

    private void label(LocalDate on, double x, String anchor) {
        svg.say(
                "text",
                Dates.day(on),
                "class",
                "day",
                "x",
                x,
                "y",
                LINE + 30,
                "font-size",
                12.5,
                "text-anchor",
                anchor);
    }

    private LocalDate end() {
        return waiting != null && waiting.isAfter(walk.today()) ? waiting : walk.today();
    }

    private double at(LocalDate on) {
        long all = ChronoUnit.DAYS.between(walk.first(), end());
        long gone = Math.clamp(ChronoUnit.DAYS.between(walk.first(), on), 0, Math.max(all, 0));
        return all == 0 ? edge : edge + (width - 2 * edge) * gone / all;
    }

    private static String star(double x, double y, double radius) {
        double waist = radius * 0.36;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double reach = i % 2 == 0 ? radius : waist;
            double angle = Math.PI / 4 * i - Math.PI / 2;
            path.append(i == 0 ? 'M' : 'L')
                    .append(Svg.number(x + reach * Math.cos(angle)))
                    .append(' ')
                    .append(Svg.number(y + reach * Math.sin(angle)));
        }
        return path.append('Z').toString();
    }
}
