/// How measured events get in.
///
/// Reads files of events, guesses what their columns mean and says why, shows what it understood,
/// and brings the events into the warehouse, refusing row by row what cannot be read. What clients
/// send stands in a log first and comes into the warehouse in bulk, each event once. Knows files,
/// columns and arrivals; must never know sentences, metrics or people.
@NullMarked
package cynosure.events;

import org.jspecify.annotations.NullMarked;
