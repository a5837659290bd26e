/// The pages of the request desk.
@NullMarked
package cynosure.request.web;

import org.jspecify.annotations.NullMarked;
