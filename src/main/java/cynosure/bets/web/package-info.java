/// The pages of bets: the board, the cards, what follows from them.
@NullMarked
package cynosure.bets.web;

import org.jspecify.annotations.NullMarked;
