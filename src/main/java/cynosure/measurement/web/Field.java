package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Point;
import cynosure.web.Svg;
import java.util.Objects;

/// Where things stand in a plot: periods from left to right, values from the floor up.
record Field(Timeline time, Axis axis, double factor, double top, double floor) {

    double x(Point point) {
        return time.at(point.period());
    }

    double y(Point point) {
        return y(Objects.requireNonNull(point.value()) * factor);
    }

    /// Of a value as it is shown, its unit's factor applied.
    double y(double shown) {
        return floor - axis.at(shown) * (floor - top);
    }

    String at(Point point) {
        return at(x(point), y(point));
    }

    static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
