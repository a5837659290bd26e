package cynosure.metric;

import cynosure.problem.Problems;
import org.jspecify.annotations.Nullable;

/// A sentence as it was read.
///
/// @param definition what it means; null exactly when there are problems
/// @param problems every mistake of grammar in it, in the order of their places
public record Parsed(String sentence, @Nullable Definition definition, Problems problems) {}
