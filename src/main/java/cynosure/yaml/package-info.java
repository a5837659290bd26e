/// A text in YAML that somebody wrote: keys, lists and words with their places, so that every
/// mistake in it can be told at once, with its line. Knows no domain word, and makes nothing of
/// what it reads.
@NullMarked
package cynosure.yaml;

import org.jspecify.annotations.NullMarked;
