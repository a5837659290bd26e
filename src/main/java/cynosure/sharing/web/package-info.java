/// The pages about sharing, what stands under a shared link, and the library of examples.
@NullMarked
package cynosure.sharing.web;

import org.jspecify.annotations.NullMarked;
