/// The pages on beliefs, the vision and value exchanges.
@NullMarked
package cynosure.understanding.web;

import org.jspecify.annotations.NullMarked;
