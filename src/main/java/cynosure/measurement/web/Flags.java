package cynosure.measurement.web;

import cynosure.measurement.Landmarks.Landmark;
import cynosure.web.Dates;
import cynosure.web.Svg;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What happened, on a plot: a flag over the period in which it lies, with a number or the label it
/// brings along; below the plot, the same with its day and words.
final class Flags {

    private static final double BELOW = 12;
    private static final double LETTERS = 11;

    private final Svg svg;
    private final Field field;
    private final Readings readings;
    private final double middle;

    /// @param middle left of it, a label stands to the right of its line
    Flags(Svg svg, Field field, Readings readings, double middle) {
        this.svg = svg;
        this.field = field;
        this.readings = readings;
        this.middle = middle;
    }

    void draw() {
        numbered(readings).forEach(this::flag);
    }

    /// The list below the drawings; empty where nothing happened.
    static String list(Readings readings) {
        List<Landmark> marks = readings.landmarks();
        if (marks.isEmpty()) {
            return "";
        }
        Svg list = new Svg().open("ol", "class", "flags", "aria-label", "What happened");
        marks.forEach(mark -> list.say("li", Dates.day(mark.day()) + ": " + mark.words()));
        return list.close().toString();
    }

    private void flag(LocalDate period, List<Integer> places) {
        List<Landmark> marks = readings.landmarks();
        String label =
                places.stream()
                        .map(place -> marks.get(place).label())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
        double x = field.time().at(period);
        boolean right = label.isEmpty() || x < middle;
        svg.open("g", "class", label.isEmpty() ? "flag" : "flag landmark");
        svg.say(
                "title",
                places.stream()
                        .map(place -> marks.get(place).words())
                        .collect(Collectors.joining(" · ")));
        svg.add("line", "x1", x, "y1", field.top(), "x2", x, "y2", field.floor());
        svg.say(
                "text",
                label.isEmpty() ? numbers(places) : numbers(places) + " " + label,
                "x",
                right ? x + 4 : x - 4,
                "y",
                field.top() + BELOW,
                "font-size",
                LETTERS,
                "text-anchor",
                right ? "start" : "end");
        svg.close();
    }

    /// The places of the marks in their list, by the period in which they lie.
    private static Map<LocalDate, List<Integer>> numbered(Readings readings) {
        List<Landmark> marks = readings.landmarks();
        return IntStream.range(0, marks.size())
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                at -> Objects.requireNonNull(readings.around(marks.get(at).day())),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /// One number, or the first and the last of several.
    private static String numbers(List<Integer> places) {
        int first = places.getFirst() + 1;
        int last = places.getLast() + 1;
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
