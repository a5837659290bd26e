/// The ledger: every bet that was ever placed, how it ended, and how far forecasts can be trusted.
///
/// Pure. It speaks of bets, levels and kinds, never of people or of who placed what: a bet may lose
/// and have been a good one.
@NullMarked
package cynosure.bets.ledger;

import org.jspecify.annotations.NullMarked;
