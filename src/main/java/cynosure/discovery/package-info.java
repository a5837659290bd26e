/// How a team finds its inputs: a mind map that several people write at once, and the greenfield
/// test, which asks how many opportunities come to mind in two minutes.
///
/// A map is the sum of its happenings, as a workshop is. A cluster of it becomes an input of the
/// framework under its own id, so that what was tested before belongs to the input afterwards. The
/// room knows nothing of what is measured.
@NullMarked
package cynosure.discovery;

import org.jspecify.annotations.NullMarked;
