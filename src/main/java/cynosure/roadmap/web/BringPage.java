package cynosure.roadmap.web;

import cynosure.problem.Problems;

/// Where a list is pasted, or a file of one is chosen.
///
/// @param words what was pasted
public record BringPage(String words, Problems problems) {}
