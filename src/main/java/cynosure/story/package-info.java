/// One believable company, told the same way everywhere: in the demo, in tests and in the
/// documentation.
///
/// Lantern is an invented app for book clubs that read together. This room makes two years of its
/// measured events, tallying the truth while it makes them, and holds what its team said in their
/// workshop and decided. It knows nothing of how events are stored or sentences computed, so that
/// its tallies can be held against both.
@NullMarked
package cynosure.story;

import org.jspecify.annotations.NullMarked;
