package cynosure.bets.odds;

/// How a bet may end, as many tries have it.
///
/// @param draws how many tries it stands on
/// @param loss in which part of them more was lost than gained, from 0 to 1
/// @param low what is gained at least in nineteen of twenty tries, in the unit of the wager's top
/// @param median what half of them stay below
/// @param high what is gained at most in nineteen of twenty
public record Outlook(int draws, double loss, double low, double median, double high) {}
