/// The pages of changing the North Star: walking along its revisions, changing the metric, looking
/// again.
@NullMarked
package cynosure.change.web;

import org.jspecify.annotations.NullMarked;
