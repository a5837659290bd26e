/// Choosing what to bet on next: each opportunity has a place that explains itself, people may know
/// better and say why, and the whole of the bets is asked what a careful gambler would ask.
///
/// Pure. It knows the board, the framework and what people said; it never fills in what nobody
/// said, and it never weighs people.
@NullMarked
@NamedInterface("choosing")
package cynosure.bets.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
