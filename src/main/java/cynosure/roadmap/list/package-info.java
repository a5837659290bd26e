/// A list of work as people bring it: pasted one a line, or as the file that a tracker gives.
///
/// What a column means is known by its name. A row that can't be read is refused with its line and
/// the reason, and the others are read all the same. Pure: it opens nothing and keeps nothing.
@NullMarked
@NamedInterface("list")
package cynosure.roadmap.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
