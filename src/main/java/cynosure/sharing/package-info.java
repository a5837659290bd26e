/// What others may see of the North Star, and how it leaves the house: links for strangers,
/// pictures, a page on paper, slides; and what one can learn from elsewhere: examples, words,
/// questions.
///
/// It takes away before anything is drawn or written, so that what is not shared never reaches a
/// page, a picture or a file. Of a link only the hash is stored. It never changes what the team
/// believes.
@NullMarked
package cynosure.sharing;

import org.jspecify.annotations.NullMarked;
