/// The pages on which events are looked up, described, asked for and watched.
@NullMarked
package cynosure.catalogue.web;

import org.jspecify.annotations.NullMarked;
