/// The vision, beliefs and value exchanges as chapters of `northstar.yaml`: written always the same
/// way, read with the place of every mistake.
@NullMarked
@NamedInterface("text")
package cynosure.understanding.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
