package cynosure.change;

import cynosure.metric.Figure;
import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What both metrics said of the last year, as it was known on the day of the decision. It is kept
/// as numbers, so that later events don't change it.
///
/// @param old of the metric that is given up
/// @param metric of the one that takes over
public record Evidence(Track old, Track metric) {

    public static final Evidence NONE = new Evidence(Track.NONE, Track.NONE);

    /// The readings of one metric. Only those of periods that were over.
    ///
    /// @param marks oldest first; none where it could not be counted
    public record Track(Grain grain, Figure figure, List<Mark> marks) {

        public static final Track NONE = new Track(Grain.MONTH, Figure.TOTAL, List.of());

        public Track {
            marks = List.copyOf(marks);
        }
    }

    /// One reading.
    public record Mark(LocalDate period, BigDecimal value) {}
}
