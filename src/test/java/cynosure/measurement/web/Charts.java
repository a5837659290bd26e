package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Line;
import cynosure.measurement.web.ChartPicture.Point;
import cynosure.measurement.web.ChartPicture.Unit;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Charts to draw: believable ones, and ones that are hard to draw.
public final class Charts {

    private Charts() {}

    public static ChartPicture northStar() {
        return months(
                "Items received on time, by month",
                true,
                Unit.of("items"),
                line(
                        "", 22140, 23010, 24800, 24100, 26900, 28800, 30100, 29800, 31900, 33400,
                        36100, 39800, 37200, 38100, 40300, 41700, 42100, 43900, 44200, 45100, 46800,
                        48210, 21400));
    }

    public static ChartPicture byRegion() {
        return months(
                "Orders on time, by month and region",
                true,
                Unit.PER_CENT,
                line("North", .71, .73, .76, .78, .77, .81, .84, .85, .88, .86, .9, .91, .6),
                line(
                        "South and islands",
                        .66,
                        .69,
                        .70,
                        .74,
                        .79,
                        .80,
                        .82,
                        .85,
                        .86,
                        .88,
                        .89,
                        .9,
                        .5),
                line("East", .52, .5, .55, .53, .58, .6, .61, .6, .64, .66, .65, .7, .4),
                line("West", .3, null, .34, .36, .35, null, .4, .41, .43, .42, .45, .47, .2));
    }

    public static ChartPicture withGaps() {
        return new ChartPicture(
                "Change in stock, by day",
                Grain.DAY,
                List.of(
                        new Line(
                                "",
                                points(
                                        Grain.DAY,
                                        LocalDate.of(2025, 12, 18),
                                        4.0,
                                        7.5,
                                        null,
                                        -3.0,
                                        -8.0,
                                        -2.0,
                                        1.0,
                                        null,
                                        null,
                                        6.0,
                                        9.0,
                                        3.0,
                                        null,
                                        5.0,
                                        2.0,
                                        -1.0))),
                false,
                Unit.of("crates"));
    }

    public static ChartPicture few() {
        return new ChartPicture(
                "Sign-ups, by year",
                Grain.YEAR,
                List.of(new Line("", List.of(new Point(LocalDate.of(2026, 1, 1), 12.0, false)))),
                false,
                Unit.NONE);
    }

    public static ChartPicture none() {
        return new ChartPicture("Nothing", Grain.WEEK, List.of(), true, Unit.NONE);
    }

    static ChartPicture months(String title, boolean northStar, Unit unit, Line... lines) {
        return new ChartPicture(title, Grain.MONTH, List.of(lines), northStar, unit);
    }

    static Line line(String label, @Nullable Number... values) {
        return new Line(label, points(Grain.MONTH, LocalDate.of(2025, 1, 1), values));
    }

    static List<Point> points(Grain grain, LocalDate first, @Nullable Number... values) {
        List<Point> points = new ArrayList<>();
        LocalDate period = first;
        for (@Nullable Number value : Arrays.asList(values)) {
            boolean last = points.size() == values.length - 1;
            points.add(new Point(period, value == null ? null : value.doubleValue(), !last));
            period = grain == Grain.DAY ? period.plusDays(1) : period.plusMonths(1);
        }
        return points;
    }
}
