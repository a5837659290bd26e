/// The front door: where we stand, what wants attention, and the three ways to begin.
@NullMarked
package cynosure.home;

import org.jspecify.annotations.NullMarked;
