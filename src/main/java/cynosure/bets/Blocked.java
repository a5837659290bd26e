package cynosure.bets;

import java.time.Instant;

/// A card can't go on.
///
/// @param why what it waits for
public record Blocked(String by, Instant at, String why) {}
