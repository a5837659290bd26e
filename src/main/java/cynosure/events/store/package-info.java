/// The record of imports, in the warehouse's own file. Closed to other rooms.
@NullMarked
package cynosure.events.store;

import org.jspecify.annotations.NullMarked;
