/// What clients say, and what they want to hear.
///
/// A dialect reads a body as arrivals and words the answer in the way its clients understand. Each
/// kind of client has one; all else, from the key to the fsync, is the same for all of them. Knows
/// bytes and JSON; must never know servlets, the log or the database.
@NullMarked
package cynosure.events.dialect;

import org.jspecify.annotations.NullMarked;
