package cynosure.bets.choosing;

import java.time.Instant;

/// Somebody knew better than the numbers, and said why.
///
/// @param place where the opportunity stands since, counted from 1
/// @param was where its numbers had it then; 0 where they had no place for it
/// @param by the id of the person
public record Overruling(String betId, int place, int was, String why, String by, Instant at) {}
