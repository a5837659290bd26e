/// What definitions mean, a second time: slow, obvious, and sharing nothing with the compiler.
@NullMarked
package cynosure.reference;

import org.jspecify.annotations.NullMarked;
