/// The tables `workshop` and `workshop_act`.
@NullMarked
package cynosure.workshop.store;

import org.jspecify.annotations.NullMarked;
