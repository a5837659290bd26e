/// What can be seen of events while they arrive: the last ones as they come, how each source fares,
/// how long an event is on its way.
///
/// Knows what was answered for and when; must never hold anybody up, nor show what was not kept.
@NullMarked
@NamedInterface("watch")
package cynosure.events.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
