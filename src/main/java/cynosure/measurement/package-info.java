/// What the numbers said.
///
/// Asks a definition of the warehouse and hands back its readings, each marked when it is not
/// complete, together with the query that gave them. Knows no page and no file.
@NullMarked
package cynosure.measurement;

import org.jspecify.annotations.NullMarked;
