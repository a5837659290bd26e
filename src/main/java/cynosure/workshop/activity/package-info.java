/// What a room can do together, and the words for it: activities, their purposes, their questions,
/// the coach's lines.
///
/// Pure text and data. It knows no workshop, so that a new activity is described here and carried
/// out elsewhere.
@NullMarked
@NamedInterface("activity")
package cynosure.workshop.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
