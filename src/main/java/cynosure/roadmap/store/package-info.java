/// The tables `roadmap_item`, `roadmap_link` and `roadmap_draft`.
@NullMarked
package cynosure.roadmap.store;

import org.jspecify.annotations.NullMarked;
