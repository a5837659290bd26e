/// How we say no.
///
/// Every mistake a person can make becomes a [cynosure.problem.Problem]: a stable code, one
/// sentence, the place, the nearest thing that exists and the next step. The same words appear on
/// the page, in the terminal and in the log. This room knows no other room.
@NullMarked
package cynosure.problem;

import org.jspecify.annotations.NullMarked;
