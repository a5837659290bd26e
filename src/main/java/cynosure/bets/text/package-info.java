/// The board as a chapter of `northstar.yaml`: written always the same way, read with the place of
/// every mistake, and taken over whole or not at all. Who did what, and when, stays on the board.
@NullMarked
@NamedInterface("text")
package cynosure.bets.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
