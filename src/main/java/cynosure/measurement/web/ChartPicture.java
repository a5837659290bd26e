package cynosure.measurement.web;

import cynosure.measurement.Landmarks.Landmark;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows: one line, or a line for each segment, over the same periods.
///
/// @param title what is drawn, for those who hear it: "Items received on time, by month"
/// @param northStar whether this is the North Star Metric; only then is a single line golden
/// @param earlier the same at an earlier time, over the same periods, drawn thin behind the rest;
///   null where nothing is compared
/// @param landmarks what happened meanwhile, in the order of its days
/// @param reach the values that the axis covers at least, as they are shown; null where the lines'
///   own are enough
public record ChartPicture(
        String title,
        Grain grain,
        List<Line> lines,
        boolean northStar,
        Unit unit,
        @Nullable Line earlier,
        List<Landmark> landmarks,
        @Nullable Reach reach) {

    public ChartPicture(String title, Grain grain, List<Line> lines, boolean northStar, Unit unit) {
        this(title, grain, lines, northStar, unit, null);
    }

    public ChartPicture(
            String title,
            Grain grain,
            List<Line> lines,
            boolean northStar,
            Unit unit,
            @Nullable Line earlier) {
        this(title, grain, lines, northStar, unit, earlier, List.of(), null);
    }

    public ChartPicture marked(List<Landmark> landmarks) {
        return new ChartPicture(title, grain, lines, northStar, unit, earlier, landmarks, reach);
    }

    /// The same on an axis that covers these values at least.
    public ChartPicture over(Reach reach) {
        return new ChartPicture(title, grain, lines, northStar, unit, earlier, landmarks, reach);
    }

    /// From the least to the most value, as they are shown.
    public record Reach(double least, double most) {}

    /// @param label the segment's name; empty when there is only one line
    public record Line(String label, List<Point> points) {}

    /// @param period the first day of the period
    /// @param value null where there is no reading: a gap, not a zero
    /// @param complete false while the period runs, or where its window reaches before the data
    public record Point(LocalDate period, @Nullable Double value, boolean complete) {}

    /// What the values are counted in, and what they are multiplied by before they are shown.
    public record Unit(String word, double factor) {
        public static final Unit NONE = new Unit("", 1);

        /// For a share kept as a fraction of one.
        public static final Unit PER_CENT = new Unit("%", 100);

        public static Unit of(String word) {
            return new Unit(word, 1);
        }
    }
}
