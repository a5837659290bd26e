/// What a team tries: bets on four levels, from the North Star Metric down to this week's work, and
/// the board on which they are held under limits until they are settled.
///
/// The board is the sum of its happenings, as a workshop is. The edges of the framework are bets,
/// too: their words and how sure the team is are the framework's, their terms are kept here. What
/// the room never does: count cards of people, or call anything "done" that nobody looked back at.
@NullMarked
package cynosure.bets;

import org.jspecify.annotations.NullMarked;
