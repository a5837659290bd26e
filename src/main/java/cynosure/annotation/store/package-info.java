/// What happened when, in SQL.
@NullMarked
package cynosure.annotation.store;

import org.jspecify.annotations.NullMarked;
