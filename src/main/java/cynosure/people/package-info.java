/// Who is here: the workspace, its members, guests, and the browsers that may act as them.
///
/// Knows nothing of workshops or metrics; others ask it who a request comes from.
@NullMarked
package cynosure.people;

import org.jspecify.annotations.NullMarked;
