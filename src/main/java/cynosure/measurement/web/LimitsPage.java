package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;
import java.util.Map;

/// What a metric would say if its limit were another.
///
/// @param whole where the metric itself is
/// @param kept what the address says besides the limits
/// @param limits those that are looked at, as people write them
/// @param when when the readings hold: `in March 2026`; empty when there are none
/// @param bound what a limit stands after: `at least`
/// @param problems what keeps it from being measured
public record LimitsPage(
        String name,
        String definition,
        String whole,
        Map<String, String> kept,
        String limits,
        String when,
        String bound,
        List<Row> rows,
        Problems problems) {

    /// One limit.
    ///
    /// @param value the last complete reading in words
    /// @param bar how large it is beside the others, as SVG safe to stand in a page
    /// @param line the shape of its past, as SVG safe to stand in a page; empty when there is none
    /// @param href where the sentence with this limit can be tried
    /// @param own whether it is the limit the sentence has
    public record Row(
            String limit, String value, String bar, String line, String href, boolean own) {}
}
