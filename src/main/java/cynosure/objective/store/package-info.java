/// Keeps objectives, and which team looks after which input, in the database.
@NullMarked
package cynosure.objective.store;

import org.jspecify.annotations.NullMarked;
