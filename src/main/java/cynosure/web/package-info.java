/// The shared porch: how a page is framed, answered, kept live and refused. It knows no domain
/// word.
@NullMarked
package cynosure.web;

import org.jspecify.annotations.NullMarked;
