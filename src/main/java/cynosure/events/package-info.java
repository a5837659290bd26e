/// How measured events get in.
///
/// Reads files of events, guesses what their columns mean and says why, shows what it understood,
/// and brings the events into the warehouse, refusing row by row what cannot be read. Knows files
/// and columns; must never know sentences, metrics or people.
@NullMarked
package cynosure.events;

import org.jspecify.annotations.NullMarked;
