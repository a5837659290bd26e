package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;

/// A metric segment by segment: of each its last reading and the shape of its past.
///
/// @param by what it is split by; empty when that has not been said yet
/// @param choices what it can be split by
/// @param segments the largest first
/// @param grain the periods they are read by: `month`
/// @param problems what keeps it from being measured
public record SegmentsPage(
        String name,
        String definition,
        String by,
        List<String> choices,
        List<Segment> segments,
        String grain,
        Problems problems) {

    /// @param value its last complete reading in words
    /// @param when when that was
    /// @param line the shape of its past, as SVG safe to stand in a page; empty when there is none
    public record Segment(String label, String value, String when, String line) {}

    public boolean chosen(String choice) {
        return choice.equals(by);
    }
}
