package cynosure.objective.web;

import cynosure.measurement.InWords;
import cynosure.objective.Course;
import cynosure.objective.Course.Mark;
import cynosure.web.Dates;
import cynosure.web.Svg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The course of a key result as a small line against the frame: dashed, the even pace from the
/// start to the target; full, what was read; hatched, the period that is not over yet.
record CourseDrawing(Course course) {

    private static final double LEFT = 6;
    private static final double RIGHT = 314;
    private static final double TOP = 24;
    private static final double BOTTOM = 88;
    private static final double APART = 6;

    String drawn(String name) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "course",
                "viewBox",
                "0 0 320 112",
                "role",
                "img",
                "aria-label",
                name);
        running(svg);
        svg.add("path", "class", "axis", "d", "M" + at(LEFT, BOTTOM) + "L" + at(RIGHT, BOTTOM));
        Mark start = course.start();
        if (start != null) {
            double from = y(start.value());
            double to = y(course.target());
            svg.add("path", "class", "pace", "d", "M" + at(LEFT, from) + "L" + at(RIGHT, to));
            svg.add("circle", "class", "aim", "cx", RIGHT, "cy", to, "r", 3);
            line(svg, start);
            svg.say(
                    "text",
                    InWords.value(course.figure(), start.value()),
                    "x",
                    LEFT,
                    "y",
                    label(from),
                    "class",
                    "from");
            svg.say(
                    "text",
                    InWords.value(course.figure(), course.target()),
                    "x",
                    RIGHT,
                    "y",
                    label(to),
                    "text-anchor",
                    "end",
                    "class",
                    "to");
        }
        day(svg, course.frame().from(), LEFT, "start");
        day(svg, course.frame().to(), RIGHT, "end");
        return svg.close().toString();
    }

    private void line(Svg svg, Mark start) {
        StringBuilder path = new StringBuilder("M" + at(LEFT, y(start.value())));
        double lastX = LEFT;
        double lastY = y(start.value());
        for (Mark mark : course.marks()) {
            lastX = x(mark.end());
            lastY = y(mark.value());
            path.append('L').append(at(lastX, lastY));
        }
        svg.add("path", "class", "line", "d", path);
        if (!course.marks().isEmpty()) {
            svg.add("circle", "class", "last", "cx", lastX, "cy", lastY, "r", 3.5);
        }
        Mark running = course.running();
        if (running != null) {
            double now = x(course.today());
            svg.add(
                    "path",
                    "class",
                    "line unsure",
                    "d",
                    "M" + at(lastX, lastY) + "L" + at(now, y(running.value())));
        }
    }

    /// The period that is not over, as far as it lies in the frame.
    private void running(Svg svg) {
        Mark running = course.running();
        if (running == null) {
            return;
        }
        double from = x(running.period());
        double width = x(running.end()) - from;
        double height = BOTTOM - TOP + 8;
        if (width <= 0) {
            return;
        }
        svg.add(
                "rect", "class", "running", "x", from, "y", TOP - 8, "width", width, "height",
                height);
        StringBuilder path = new StringBuilder();
        for (double begin = APART / 2; begin < width + height; begin += APART) {
            double overX = Math.min(begin, width);
            double downY = Math.min(begin, height);
            path.append('M').append(at(from + overX, TOP - 8 + begin - overX));
            path.append('L').append(at(from + begin - downY, TOP - 8 + downY));
        }
        svg.add("path", "class", "hatch", "d", path);
    }

    private static void day(Svg svg, LocalDate day, double x, String anchor) {
        String words = Dates.day(day);
        svg.say(
                "text",
                words.substring(0, words.lastIndexOf(' ')),
                "x",
                x,
                "y",
                106.0,
                "text-anchor",
                anchor,
                "class",
                "day");
    }

    /// Above a point.
    private static double label(double y) {
        return y - 7;
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(course.frame().from(), day);
        double part = Math.clamp(days / course.frame().days(), 0.0, 1.0);
        return LEFT + part * (RIGHT - LEFT);
    }

    private double y(BigDecimal value) {
        List<Double> all = values().map(BigDecimal::doubleValue).toList();
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return most == least
                ? (TOP + BOTTOM) / 2
                : BOTTOM - 4 - (value.doubleValue() - least) / (most - least) * (BOTTOM - 4 - TOP);
    }

    private Stream<BigDecimal> values() {
        return Stream.of(
                        Stream.of(course.target()),
                        Optional.ofNullable(course.start()).stream().map(Mark::value),
                        course.marks().stream().map(Mark::value),
                        Optional.ofNullable(course.running()).stream().map(Mark::value))
                .flatMap(one -> one);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
