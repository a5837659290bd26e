/// The arithmetic of betting under uncertainty: what a bet is worth before it is settled, and, once
/// many are, how far a team's forecasts can be trusted.
///
/// Pure: it knows numbers between 0 and 1, ranges and amounts, and no board, no clock, no person.
/// Everything is a claim about bets and forecasts; nothing here may ever be told of somebody. Where
/// there is too little to judge by, saying so is the answer.
@NullMarked
@NamedInterface("odds")
package cynosure.bets.odds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
