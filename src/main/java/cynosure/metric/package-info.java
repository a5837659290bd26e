/// The definition language: parse, check, print, explain.
///
/// A metric's definition is a sentence. This room turns the sentence into a
/// [cynosure.metric.Definition], says what is wrong with it, prints it back in one canonical form
/// and says in plain words what it counts. It knows no SQL, reads no clock and does no I/O; parsing
/// and checking never throw for a user's mistake.
@NullMarked
package cynosure.metric;

import org.jspecify.annotations.NullMarked;
