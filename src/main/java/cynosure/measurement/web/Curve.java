package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Point;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;

/// One line of a plot: solid where periods are whole, dotted into those that are not, broken where
/// there is no reading. A line that is alone is filled down to zero where it is whole, and shows
/// its points where they have room.
final class Curve {

    private static final double ROOM_FOR_DOTS = 14;

    private final Svg svg;
    private final Field field;
    private final boolean alone;

    Curve(Svg svg, Field field, boolean alone) {
        this.svg = svg;
        this.field = field;
        this.alone = alone;
    }

    void draw(List<Point> points) {
        boolean dots = alone && field.time().pace() >= ROOM_FOR_DOTS;
        for (List<Point> run : runs(points)) {
            for (List<Point> piece : pieces(run)) {
                boolean sure = piece.stream().allMatch(Point::complete);
                if (alone && sure) {
                    svg.add("path", "class", "area", "d", area(piece));
                }
                svg.add("path", "class", sure ? "line" : "line unsure", "d", path(piece));
            }
            for (Point point : run) {
                if (dots || !point.complete() || run.size() == 1) {
                    dot(point, "dot");
                }
            }
        }
    }

    void dot(Point point, String kind) {
        String sure = point.complete() ? kind : kind + " unsure";
        svg.add("circle", "class", sure, "cx", field.x(point), "cy", field.y(point), "r", 3.5);
    }

    /// Points without a gap between them.
    private static List<List<Point>> runs(List<Point> points) {
        List<List<Point>> runs = new ArrayList<>();
        boolean running = false;
        for (Point point : points) {
            if (point.value() != null) {
                if (!running) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
            }
            running = point.value() != null;
        }
        return runs;
    }

    /// A run cut where it becomes unsure or sure again; pieces share the point they meet in.
    private static List<List<Point>> pieces(List<Point> run) {
        List<List<Point>> pieces = new ArrayList<>();
        boolean before = false;
        for (int i = 1; i < run.size(); i++) {
            boolean sure = run.get(i - 1).complete() && run.get(i).complete();
            if (pieces.isEmpty() || sure != before) {
                pieces.add(new ArrayList<>(List.of(run.get(i - 1))));
            }
            pieces.getLast().add(run.get(i));
            before = sure;
        }
        return pieces;
    }

    private String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(field.at(point));
        }
        return path.toString();
    }

    private String area(List<Point> run) {
        double zero = field.y(0);
        String first = Field.at(field.x(run.getFirst()), zero);
        String last = Field.at(field.x(run.getLast()), zero);
        return "M" + first + path(run).replaceFirst("M", "L") + "L" + last + "Z";
    }
}
