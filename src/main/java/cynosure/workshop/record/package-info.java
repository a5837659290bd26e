/// What a workshop leaves behind: its minutes, and the forms in which they leave the house.
///
/// Pure: built from a workshop that others read. It holds only what was revealed, and names only
/// where the step showed them, so whatever is made from it may be given to everyone who was there.
@NullMarked
package cynosure.workshop.record;

import org.jspecify.annotations.NullMarked;
