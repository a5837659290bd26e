/// The table `bet_act`.
@NullMarked
package cynosure.bets.store;

import org.jspecify.annotations.NullMarked;
