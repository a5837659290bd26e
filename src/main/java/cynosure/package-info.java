/// Cynosure: the North Star Framework, run for real. Each package below is a room;
/// `ARCHITECTURE.md` is the map.
@NullMarked
package cynosure;

import org.jspecify.annotations.NullMarked;
