/// The table `understanding_happening`.
@NullMarked
package cynosure.understanding.store;

import org.jspecify.annotations.NullMarked;
