/// The tree as it is drawn: for a page, a wall, a phone, and for whoever else shows it.
@NullMarked
@NamedInterface("drawing")
package cynosure.framework.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
