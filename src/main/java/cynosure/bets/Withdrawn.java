package cynosure.bets;

import java.time.Instant;

/// A card was taken off before it was ever placed.
public record Withdrawn(String by, Instant at, String why) {}
