/// The tables `metric_change`, `change_draft` and `review_act`.
@NullMarked
package cynosure.change.store;

import org.jspecify.annotations.NullMarked;
