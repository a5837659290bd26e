/// What the team understands of its customers and its world: beliefs, the vision, and the moments
/// in which customers get what they came for.
///
/// Everything that was ever said stays, with who and when; what holds now is the sum of it. How
/// sure people are stays each person's own, and is never a mark for a person. The room reads the
/// framework and workshops that were held, and changes neither.
@NullMarked
package cynosure.understanding;

import org.jspecify.annotations.NullMarked;
