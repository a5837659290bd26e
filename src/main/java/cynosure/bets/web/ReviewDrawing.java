package cynosure.bets.web;

import cynosure.bets.Aftermath;
import cynosure.bets.Baseline;
import cynosure.bets.Forecast;
import cynosure.bets.Terms;
import cynosure.compiler.Periods;
import cynosure.measurement.InWords;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.web.Dates;
import cynosure.web.Svg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The readings before and since a bet was placed, with the start, the day it was due and the range
/// that was forecast. A reading stands at the end of its period. Made twice, wide and narrow; the
/// style sheet shows the one there is room for.
final class ReviewDrawing {

    private static final double HIGH = 238;
    private static final double TOP = 34;
    private static final double FLOOR = 226;
    private static final double LEFT = 12;
    private static final double LETTERS = 12;

    private final Svg svg = new Svg();
    private final Aftermath aftermath;
    private final Grain grain;
    private final Figure figure;
    private final LocalDate placed;
    private final @Nullable LocalDate due;
    private final double width;
    private final double right;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Double> levels = new ArrayList<>();
    private final double least;
    private final double most;

    private ReviewDrawing(
            Baseline baseline,
            Aftermath aftermath,
            Grain grain,
            Figure figure,
            Terms registered,
            @Nullable LocalDate due,
            double width) {
        this.aftermath = aftermath;
        this.grain = grain;
        this.figure = figure;
        this.placed = baseline.day();
        this.due = due;
        this.width = width;
        this.right = width - 92;
        Forecast forecast = registered.forecast();
        aftermath
                .start()
                .ifPresent(
                        start -> {
                            levels.add(start.value().doubleValue());
                            if (forecast != null
                                    && forecast.low() != null
                                    && forecast.high() != null) {
                                levels.add(start.value().add(forecast.low()).doubleValue());
                                levels.add(start.value().add(forecast.high()).doubleValue());
                            }
                        });
        List<Double> all = new ArrayList<>(levels);
        aftermath.all().forEach(point -> all.add(point.value().doubleValue()));
        double low = all.stream().mapToDouble(value -> value).min().orElse(0);
        double high = all.stream().mapToDouble(value -> value).max().orElse(1);
        double air = high == low ? Math.max(1, Math.abs(high) * 0.1) : (high - low) * 0.12;
        this.least = low - air;
        this.most = high + air;
        LocalDate begins = end(aftermath.all().getFirst());
        LocalDate ends = end(aftermath.all().getLast());
        this.first = begins.isBefore(placed) ? begins : placed;
        LocalDate furthest = due != null && due.isAfter(ends) ? due : ends;
        this.last = furthest.isAfter(first) ? furthest : first.plusDays(1);
    }

    /// Empty while there is no reading at all.
    ///
    /// @param due the day as it is now, which may have been amended
    static String draw(
            Baseline baseline,
            Aftermath aftermath,
            Grain grain,
            Figure figure,
            Terms registered,
            @Nullable LocalDate due) {
        if (aftermath.all().isEmpty()) {
            return "";
        }
        return "<figure class=\"chart then-now\">"
                + new ReviewDrawing(baseline, aftermath, grain, figure, registered, due, 760)
                        .draw("chart-wide", baseline.name())
                + new ReviewDrawing(baseline, aftermath, grain, figure, registered, due, 360)
                        .draw("chart-narrow", baseline.name())
                + "</figure>";
    }

    private String draw(String size, String name) {
        svg.open(
                "svg",
                "class",
                size,
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(HIGH),
                "role",
                "img",
                "aria-label",
                "The readings of " + name + " before and since the bet was placed");
        forecast();
        upright("placed", placed, "placed " + Dates.day(placed), TOP - 20);
        if (due != null) {
            upright("due", due, "due " + Dates.day(due), TOP - 4);
        }
        line();
        return svg.close().toString();
    }

    /// The range as a band from the start on, with the levels in words at its end.
    private void forecast() {
        if (levels.isEmpty()) {
            return;
        }
        double start = y(levels.getFirst());
        svg.add("line", "class", "level", "x1", LEFT, "x2", right, "y1", start, "y2", start);
        words("level-words", value(levels.getFirst()) + " before", right + 6, start + 4, "start");
        if (levels.size() == 3) {
            double upper = y(Math.max(levels.get(1), levels.get(2)));
            double lower = y(Math.min(levels.get(1), levels.get(2)));
            svg.add(
                    "rect",
                    "class",
                    "expected",
                    "x",
                    x(placed),
                    "y",
                    upper,
                    "width",
                    right - x(placed),
                    "height",
                    Math.max(2, lower - upper));
            words(
                    "level-words",
                    "expected",
                    right + 6,
                    apart((upper + lower) / 2 + 4, start + 4),
                    "start");
        }
    }

    private void line() {
        StringBuilder path = new StringBuilder();
        for (Baseline.Point point : aftermath.all()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(x(end(point))))
                    .append(' ')
                    .append(Svg.number(y(point.value().doubleValue())));
        }
        svg.add("path", "class", "readings", "d", path.toString());
        for (Baseline.Point point : aftermath.all()) {
            svg.open("g", "class", aftermath.since().contains(point) ? "since" : "before");
            svg.say(
                    "title",
                    InWords.period(point.period(), grain)
                            + ": "
                            + InWords.value(figure, point.value()));
            svg.add("circle", "cx", x(end(point)), "cy", y(point.value().doubleValue()), "r", 4.0);
            svg.close();
        }
        aftermath.end().ifPresent(this::last);
    }

    /// Its value stands on the side of the line where there is room.
    private void last(Baseline.Point point) {
        List<Baseline.Point> all = aftermath.all();
        boolean falls =
                all.size() > 1 && all.get(all.size() - 2).value().compareTo(point.value()) > 0;
        double y = y(point.value().doubleValue());
        words(
                "last",
                InWords.value(figure, point.value()),
                x(end(point)),
                falls ? y + 20 : y - 10,
                "end");
    }

    private void upright(String name, LocalDate day, String words, double y) {
        double x = x(day);
        svg.add("line", "class", name, "x1", x, "x2", x, "y1", y + 4, "y2", FLOOR);
        words(name + "-words", words, x, y, x < width / 2 ? "start" : "end");
    }

    private void words(String name, String words, double x, double y, String anchor) {
        svg.say(
                "text",
                words,
                "class",
                name,
                "x",
                x,
                "y",
                y,
                "font-size",
                LETTERS,
                "text-anchor",
                anchor);
    }

    /// A line of words that does not run into another one.
    private static double apart(double y, double other) {
        return Math.abs(y - other) >= LETTERS + 2
                ? y
                : y <= other ? other - LETTERS - 2 : other + LETTERS + 2;
    }

    private String value(double value) {
        return InWords.value(figure, BigDecimal.valueOf(value));
    }

    private LocalDate end(Baseline.Point point) {
        return Periods.next(point.period(), grain).minusDays(1);
    }

    private double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        double gone = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, (long) all);
        return LEFT + (right - LEFT) * gone / all;
    }

    private double y(double value) {
        return FLOOR - (FLOOR - TOP) * (value - least) / (most - least);
    }
}
