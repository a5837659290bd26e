package cynosure.measurement.web;

import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of several lines, each beside its last point; pushed apart where they would touch.
final class Labels {

    /// Where a line ends and what it is called.
    record End(String label, String hue, double x, double y) {}

    private static final double MOVED = 3;

    private final Lettering letters;
    private final double left;
    private final double right;
    private final double floor;

    Labels(Lettering letters, double left, double right, double floor) {
        this.letters = letters;
        this.left = left;
        this.right = right;
        this.floor = floor;
    }

    void draw(Svg svg, List<End> ends) {
        List<End> sorted = ends.stream().sorted(Comparator.comparingDouble(End::y)).toList();
        List<Double> places = places(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            End end = sorted.get(i);
            double y = places.get(i);
            svg.open("g", "class", end.hue());
            if (Math.abs(y - end.y()) > MOVED || left - end.x() > 24) {
                svg.add(
                        "line",
                        "class",
                        "leader",
                        "x1",
                        end.x() + 4,
                        "y1",
                        end.y(),
                        "x2",
                        left - 3,
                        "y2",
                        y);
            }
            svg.say(
                    "text",
                    letters.fit(end.label(), right - left),
                    "class",
                    "label",
                    "x",
                    left,
                    "y",
                    y + letters.size() * 0.35,
                    "font-size",
                    letters.size());
            svg.close();
        }
    }

    /// Down from the top with room between them, then up again from the floor where they ran out.
    private List<Double> places(List<End> ends) {
        double room = letters.size() * 1.3;
        List<Double> places = new ArrayList<>();
        double next = Double.NEGATIVE_INFINITY;
        for (End end : ends) {
            double y = Math.max(end.y(), next);
            places.add(y);
            next = y + room;
        }
        double lowest = floor;
        for (int i = places.size() - 1; i >= 0; i--) {
            places.set(i, Math.min(places.get(i), lowest));
            lowest = places.get(i) - room;
        }
        return places;
    }
}
