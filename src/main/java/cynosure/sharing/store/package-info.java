/// The table `share`: one row a link that was given to somebody.
@NullMarked
package cynosure.sharing.store;

import org.jspecify.annotations.NullMarked;
