/// Keeps requests and their answers in the database.
@NullMarked
package cynosure.request.store;

import org.jspecify.annotations.NullMarked;
