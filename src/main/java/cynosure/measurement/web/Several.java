package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;

/// Several metrics over the last year, one drawing each. Those that count in the same unit stand on
/// the same scale.
///
/// @param scale how they are drawn, in one sentence
public record Several(List<One> all, String scale) {

    /// @param drawing SVG, safe to stand in a page; empty where there are problems
    /// @param problems what keeps it from being drawn
    public record One(String name, String drawing, Problems problems) {}
}
