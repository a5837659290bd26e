/// The page on which people write down what happened.
@NullMarked
package cynosure.annotation.web;

import org.jspecify.annotations.NullMarked;
