package cynosure.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// A small line of readings without axes: the shape of a history, beside its number.
///
/// It begins at zero when nothing is below it, so that a small wobble stays small. A missing
/// reading is a gap.
public record Sparkline(List<@Nullable Double> readings) {

    /// Two readings make a line; fewer are not drawn.
    public boolean drawable() {
        return known().count() >= 2;
    }

    /// Draws into a box whose left upper corner is (x, y), with a point at the last reading.
    public void into(Svg svg, double x, double y, double width, double height) {
        if (!drawable()) {
            return;
        }
        double floor = Math.min(0, known().min().orElse(0));
        double most = Math.max(0, known().max().orElse(0));
        double rise = most == floor ? 0 : height / (most - floor);
        double step = width / (readings.size() - 1);

        StringBuilder line = new StringBuilder();
        StringBuilder area = new StringBuilder();
        double base = y + height - (0 - floor) * rise;
        double lastX = x;
        double lastY = y;
        boolean drawing = false;
        for (int i = 0; i < readings.size(); i++) {
            @Nullable Double reading = readings.get(i);
            if (reading == null) {
                end(area, drawing, lastX, base);
            } else {
                lastX = x + i * step;
                lastY = y + height - (reading - floor) * rise;
                area.append(drawing ? "" : "M" + at(lastX, base))
                        .append('L')
                        .append(at(lastX, lastY));
                line.append(drawing ? 'L' : 'M').append(at(lastX, lastY));
            }
            drawing = reading != null;
        }
        end(area, drawing, lastX, base);
        svg.open("g", "class", "sparkline")
                .add("path", "class", "area", "d", area)
                .add("path", "class", "line", "d", line)
                .add("circle", "class", "last", "cx", lastX, "cy", lastY, "r", 2.5)
                .close();
    }

    private static void end(StringBuilder area, boolean drawing, double x, double base) {
        if (drawing) {
            area.append('L').append(at(x, base)).append('Z');
        }
    }

    private DoubleStream known() {
        return readings.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    /// A drawing of its own for a table cell, named for those who do not see it.
    public String drawn(String name) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "sparkline",
                "viewBox",
                "0 0 96 28",
                "role",
                "img",
                "aria-label",
                name);
        into(svg, 3, 4, 90, 20);
        return svg.close().toString();
    }
}
