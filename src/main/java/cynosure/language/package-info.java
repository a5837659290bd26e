/// What the pages of a workshop say, in every language they can say it in.
///
/// Knows the bundles of texts (`words/*.properties`), how a text takes its arguments, and how a
/// language writes days. Reads its own resources and nothing else; knows no other room, and no
/// domain word: a text is known by its key alone.
@NullMarked
package cynosure.language;

import org.jspecify.annotations.NullMarked;
