/// A framework as a file that people keep beside their code: `northstar.yaml`. Written always the
/// same way, so that two of them can be compared line by line; read with the place of every
/// mistake.
@NullMarked
@NamedInterface("text")
package cynosure.framework.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
