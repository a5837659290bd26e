/// A definition becomes a query.
///
/// Meaning is found by the checker (`metric`), decided by the plan and its passes, and only spelled
/// by a dialect. This room is pure: it opens no connection, reads no clock, and every word of a
/// user travels as a bound parameter, never as query text.
@NullMarked
package cynosure.compiler;

import org.jspecify.annotations.NullMarked;
