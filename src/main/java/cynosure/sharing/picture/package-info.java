/// The drawing of the tree as a picture that stands by itself: its colours in it, for a page
/// elsewhere, a slide or a sheet of paper. Colours come from the style sheets of the pages.
@NullMarked
package cynosure.sharing.picture;

import org.jspecify.annotations.NullMarked;
