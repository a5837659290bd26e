/// How each engine spells a plan. Nothing is decided here.
@NullMarked
package cynosure.compiler.dialect;

import org.jspecify.annotations.NullMarked;
