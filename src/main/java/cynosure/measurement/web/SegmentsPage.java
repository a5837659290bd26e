package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric segment by segment: of each its last reading and the shape of its past.
///
/// @param by what it is split by; empty when that has not been said yet
/// @param whole where the whole is
/// @param bar what it is split by, and for whom; null where nothing can be chosen
/// @param segments the largest first
/// @param grain the periods they are read by: `month`
/// @param compared whether they stand beside earlier readings
/// @param problems what keeps it from being measured
public record SegmentsPage(
        String name,
        String definition,
        String by,
        String whole,
        @Nullable Bar bar,
        List<Segment> segments,
        String grain,
        boolean compared,
        Problems problems) {

    /// A metric without a name of its own is called nothing here: its sentence stands below.
    public String title() {
        if (by.isEmpty()) {
            return "Look at it by …";
        }
        return name.equals(definition) ? "Split by " + by : name + " by " + by;
    }

    /// @param value its last complete reading in words
    /// @param when when that was
    /// @param before the period before, with the change since; empty where there is nothing
    /// @param yearBefore the same of a year before
    /// @param line the shape of its past, as SVG safe to stand in a page; empty when there is none
    /// @param who where the page is that says who counts in it; empty where there is none
    public record Segment(
            String label,
            String value,
            String when,
            String before,
            String yearBefore,
            String line,
            String who) {}
}
