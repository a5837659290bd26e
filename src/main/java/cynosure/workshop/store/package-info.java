/// The tables `workshop`, `workshop_act`, `workshop_seal` and `workshop_paper`.
@NullMarked
package cynosure.workshop.store;

import org.jspecify.annotations.NullMarked;
