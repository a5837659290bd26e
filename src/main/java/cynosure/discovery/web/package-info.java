/// The pages on which inputs are found: the hub, the mind map with its notes and clusters, and the
/// greenfield test.
@NullMarked
package cynosure.discovery.web;

import org.jspecify.annotations.NullMarked;
