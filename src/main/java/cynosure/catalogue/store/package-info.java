/// What people say of events, in SQL.
@NullMarked
package cynosure.catalogue.store;

import org.jspecify.annotations.NullMarked;
