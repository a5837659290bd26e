/// Chance, handed in: new ids, secret tokens and join codes. Knows no other room, so that a test
/// can make every id predictable.
@NullMarked
package cynosure.ids;

import org.jspecify.annotations.NullMarked;
