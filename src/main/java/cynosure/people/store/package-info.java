/// The tables `workspace`, `person`, `access` and `entry_link`.
@NullMarked
package cynosure.people.store;

import org.jspecify.annotations.NullMarked;
