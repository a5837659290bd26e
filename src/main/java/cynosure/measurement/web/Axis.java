package cynosure.measurement.web;

import java.util.ArrayList;
import java.util.List;

/// An axis of values that begins at zero (or ends there, or crosses it) and has round ticks.
///
/// Steps are 1, 2 or 5 times a power of ten, so that a reader can count between two lines.
record Axis(double from, double to, double step) {

    static Axis over(double least, double most, int ticksAbout) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        if (low == high) {
            high = 1;
        }
        double step = round((high - low) / ticksAbout);
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = Math.round(from / step);
        long last = Math.round(to / step);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// Where a value lies between the lower end (0) and the upper end (1).
    double at(double value) {
        return (value - from) / (to - from);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
