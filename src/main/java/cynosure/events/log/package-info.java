/// What was sent to us and is answered for: an append-only log on the disk.
///
/// Many append at once; their entries are written and fsynced together, and each is answered only
/// after that. After a crash the log knows what is whole, what was torn at its end and what has
/// rotted in the middle, and says so. A reader moves what was appended onwards, and whole files go
/// once it has. Knows bytes and disks; must never know what an event is.
@NullMarked
package cynosure.events.log;

import org.jspecify.annotations.NullMarked;
