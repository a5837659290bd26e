package cynosure.bets;

import java.time.Instant;

/// A bet was placed: from here on its terms stand.
///
/// @param registered the terms as they were then, whatever was amended since
public record Placed(String by, Instant at, Terms registered, Baseline baseline) {}
