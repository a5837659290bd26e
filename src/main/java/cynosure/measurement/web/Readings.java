package cynosure.measurement.web;

import cynosure.compiler.Periods;
import cynosure.measurement.Landmarks.Landmark;
import cynosure.measurement.web.ChartPicture.Line;
import cynosure.measurement.web.ChartPicture.Point;
import cynosure.measurement.web.ChartPicture.Reach;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A picture's points by period: what there is at a moment, and what it says in words.
final class Readings {

    private final ChartPicture picture;
    private final SortedSet<LocalDate> periods = new TreeSet<>();
    private final List<Map<LocalDate, Point>> byLine;
    private final Map<LocalDate, Point> earlier;

    Readings(ChartPicture picture) {
        this.picture = picture;
        this.byLine = picture.lines().stream().map(Readings::byPeriod).toList();
        this.earlier = picture.earlier() == null ? Map.of() : byPeriod(picture.earlier());
        byLine.forEach(points -> periods.addAll(points.keySet()));
    }

    SortedSet<LocalDate> periods() {
        return periods;
    }

    @Nullable Point at(int line, LocalDate period) {
        return byLine.get(line).get(period);
    }

    boolean incomplete(LocalDate period) {
        return byLine.stream()
                .map(points -> points.get(period))
                .anyMatch(point -> point != null && !point.complete());
    }

    /// What one period says, all lines together: "Mar 2025: 1,284 items, so far".
    String said(LocalDate period) {
        String words = PeriodWords.spoken(picture.grain(), period) + ": ";
        List<String> values =
                Stream.iterate(0, i -> i < byLine.size(), i -> i + 1)
                        .map(i -> said(i, period))
                        .toList();
        String soFar =
                !incomplete(period)
                        ? ""
                        : period.equals(periods.last()) ? ", so far" : ", incomplete";
        return words + String.join(" · ", values) + soFar + earlier(period) + happened(period);
    }

    /// The last period that is whole; where none is, the first.
    LocalDate latest() {
        return points().filter(point -> point.complete() && point.value() != null)
                .map(Point::period)
                .max(Comparator.naturalOrder())
                .orElseGet(periods::first);
    }

    private DoubleStream values() {
        return Stream.concat(points(), earlier.values().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value * picture.unit().factor());
    }

    /// The period in which a day lies; null where it lies in none that is shown.
    @Nullable LocalDate around(LocalDate day) {
        SortedSet<LocalDate> begun = periods.headSet(day.plusDays(1));
        return begun.isEmpty() || !day.isBefore(Periods.next(begun.last(), picture.grain()))
                ? null
                : begun.last();
    }

    /// What happened in a period that is shown, in its order.
    List<Landmark> landmarks() {
        return picture.landmarks().stream().filter(mark -> around(mark.day()) != null).toList();
    }

    private String happened(LocalDate period) {
        String happened =
                picture.landmarks().stream()
                        .filter(mark -> period.equals(around(mark.day())))
                        .map(Landmark::words)
                        .collect(Collectors.joining(" · "));
        return happened.isEmpty() ? "" : " · " + happened;
    }

    /// The values that the axis has to cover.
    Reach reach() {
        DoubleSummaryStatistics all = values().summaryStatistics();
        double least = all.getCount() == 0 ? 0 : all.getMin();
        double most = all.getCount() == 0 ? 0 : all.getMax();
        @Nullable Reach asked = picture.reach();
        return asked == null
                ? new Reach(least, most)
                : new Reach(Math.min(least, asked.least()), Math.max(most, asked.most()));
    }

    private String earlier(LocalDate period) {
        @Nullable Point point = earlier.get(period);
        return point == null || point.value() == null
                ? ""
                : " · "
                        + picture.earlier().label()
                        + " "
                        + ValueWords.said(point.value(), picture.unit());
    }

    private String said(int line, LocalDate period) {
        String label = picture.lines().get(line).label();
        @Nullable Point point = at(line, period);
        @Nullable Double value = point == null ? null : point.value();
        String words = value == null ? "no reading" : ValueWords.said(value, picture.unit());
        return label.isEmpty() ? words : label + " " + words;
    }

    private Stream<Point> points() {
        return byLine.stream().flatMap(points -> points.values().stream());
    }

    private static Map<LocalDate, Point> byPeriod(Line line) {
        Map<LocalDate, Point> points = new HashMap<>();
        line.points().forEach(point -> points.put(point.period(), point));
        return points;
    }
}
