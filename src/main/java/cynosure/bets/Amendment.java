package cynosure.bets;

import java.time.Instant;

/// Terms that were changed after the start, for everybody to see.
public record Amendment(String by, Instant at, String why, Terms before, Terms after) {}
