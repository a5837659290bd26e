/// What one can learn from elsewhere: examples of North Stars, words, questions that people ask.
/// Written down as plain texts beside the code, read once.
@NullMarked
package cynosure.sharing.library;

import org.jspecify.annotations.NullMarked;
