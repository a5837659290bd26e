package cynosure.measurement.web;

import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Mark;
import cynosure.measurement.Testimony.Span;
import cynosure.web.Svg;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One subject's events on a line of time: those that the sentence looks for are full and large,
/// others faint; the time that matters lies beneath as a band. The list beside it says the same in
/// words, so the drawing is for the eye alone.
final class Strip {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 28;
    private static final double BESIDE = 8;
    private static final double MIDDLE = HEIGHT / 2;

    private final Svg svg = new Svg();
    private final Line line;

    private Strip(Line line) {
        this.line = line;
    }

    static String draw(Line line) {
        return new Strip(line).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "class",
                "who-line",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "aria-hidden",
                "true");
        band(line.periodStart(), line.periodEnd(), "period");
        @Nullable Span followed = line.followed();
        if (followed != null) {
            band(followed.from(), followed.to(), "followed");
        }
        svg.add(
                "line",
                "class",
                "time",
                "x1",
                BESIDE,
                "y1",
                MIDDLE,
                "x2",
                WIDTH - BESIDE,
                "y2",
                MIDDLE);
        line.marks().stream().filter(mark -> !mark.counts()).forEach(mark -> dot(mark, "other", 3));
        line.marks().stream().filter(Mark::counts).forEach(mark -> dot(mark, "counts", 5));
        return svg.close().toString();
    }

    private void band(Instant from, Instant to, String kind) {
        double left = x(from);
        double right = x(to);
        if (right > left) {
            svg.add(
                    "rect",
                    "class",
                    kind,
                    "x",
                    left,
                    "y",
                    3.0,
                    "width",
                    right - left,
                    "height",
                    HEIGHT - 6);
        }
    }

    private void dot(Mark mark, String kind, double radius) {
        svg.add("circle", "class", kind, "cx", x(mark.at()), "cy", MIDDLE, "r", radius);
    }

    private double x(Instant at) {
        double all = Duration.between(line.from(), line.to()).toMillis();
        double here = Duration.between(line.from(), at).toMillis();
        double part = all <= 0 ? 0.5 : Math.clamp(here / all, 0, 1);
        return BESIDE + part * (WIDTH - 2 * BESIDE);
    }
}
