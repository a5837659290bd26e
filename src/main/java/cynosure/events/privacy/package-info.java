/// What is kept of people, and for how long.
///
/// At the door, between a dialect and the log, and between a file and the warehouse, it takes away
/// what nobody may keep, puts other names in the place of ids where that is wanted, and turns away
/// who was forgotten. It knows the rules, the key and the counts; it never keeps a value that it
/// took away, nor says one to anybody.
@NullMarked
@NamedInterface("privacy")
package cynosure.events.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
