package cynosure.compiler.plan;

import org.jspecify.annotations.Nullable;

/// What a definition asks to be computed.
///
/// @param tally what is counted
/// @param over a tally of another sort that the first is divided by, or null
/// @param divided whether the value is a quotient
public record Goal(Tally tally, @Nullable Tally over, boolean divided) {}
