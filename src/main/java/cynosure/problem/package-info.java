/// How we say no.
///
/// Every mistake a person can make becomes a [cynosure.problem.Problem]: a stable code, one
/// sentence, the place, the nearest thing that exists and the next step. The same words appear on
/// the page, in the terminal and in the log. Where every language has words for it, a page says it
/// in its own; this room knows the bundles of `language`, and nothing else.
@NullMarked
package cynosure.problem;

import org.jspecify.annotations.NullMarked;
