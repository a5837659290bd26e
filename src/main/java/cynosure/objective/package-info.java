/// Objectives, for those who must have them: what bets should do to inputs by a day, with progress
/// that is read and never reported.
///
/// An objective is nothing new beside inputs and bets; it is a time frame around some of them. So
/// the room asks of each whether it still makes sense, and lets it be retired. What it never does:
/// take a number from somebody's mouth, or delete what was aimed at.
@NullMarked
package cynosure.objective;

import org.jspecify.annotations.NullMarked;
