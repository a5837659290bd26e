/// The tables `mind_map`, `mind_map_act`, `greenfield`, `greenfield_idea` and `greenfield_verdict`.
@NullMarked
package cynosure.discovery.store;

import org.jspecify.annotations.NullMarked;
