/// The request desk: what people ask a team for, in their words, and what came of it.
///
/// A request is no work. It is asked which input it would move and what somebody is really trying
/// to do; then it becomes an opportunity, joins one, waits, or gets a "no" that says why. What the
/// room never does: rank requests by how loudly they were made, or lose one.
@NullMarked
package cynosure.request;

import org.jspecify.annotations.NullMarked;
