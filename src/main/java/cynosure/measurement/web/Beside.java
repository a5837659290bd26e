package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;

/// Two metrics over the same periods.
///
/// @param drawings one chart with both where they share a scale, else one each; SVG, safe to stand
///   in a page
/// @param scale how they are drawn, in one sentence; empty where there is nothing to compare
/// @param problems what keeps them from being drawn
public record Beside(List<String> drawings, String scale, Problems problems) {}
