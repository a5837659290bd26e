/// The roadmap's pages: the coverage, an item with what it serves, a list that is brought.
@NullMarked
package cynosure.roadmap.web;

import org.jspecify.annotations.NullMarked;
