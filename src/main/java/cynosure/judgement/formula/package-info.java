/// Whether a metric is the product that a team takes it for: what numbers multiplied give, what
/// they leave unexplained, who moved it, and whether its inputs move by themselves.
///
/// Pure arithmetic over aligned readings; what it claims, it claims of these readings alone.
@NullMarked
@NamedInterface("formula")
package cynosure.judgement.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
