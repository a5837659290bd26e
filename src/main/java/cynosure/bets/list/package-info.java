/// Bets as rows of tables: chosen, ordered, and with what each of their columns says. Pure: it
/// opens nothing and keeps nothing.
@NullMarked
@NamedInterface("list")
package cynosure.bets.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
