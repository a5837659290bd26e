/// Bytes become rows.
///
/// Finds out how a file is packed and encoded and reads it row by row, as CSV, as columns parted by
/// blanks or as JSON lines. A row that cannot be read becomes a refusal with its line; a file that
/// cannot be read is a fault. Knows nothing of users, events or where rows go, so other rooms read
/// their own lists by it.
@NullMarked
@NamedInterface("reading")
package cynosure.events.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
