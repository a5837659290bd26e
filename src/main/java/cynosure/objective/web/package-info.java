/// The pages of objectives, and of what each team looks after.
@NullMarked
package cynosure.objective.web;

import org.jspecify.annotations.NullMarked;
