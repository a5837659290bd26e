/// What people say of events as a chapter of `northstar.yaml`: written always the same way, read
/// with the place of every mistake.
@NullMarked
@NamedInterface("text")
package cynosure.catalogue.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
