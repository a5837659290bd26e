/// What became unusual about an event: it stops, falls or jumps against its own course, loses a
/// property, changes the kind of one, or is suddenly sent under two names. So that a tracking break
/// is not taken for a change of behaviour.
@NullMarked
@NamedInterface("watch")
package cynosure.catalogue.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
