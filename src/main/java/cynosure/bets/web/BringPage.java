package cynosure.bets.web;

import cynosure.problem.Problems;
import java.util.List;

/// The form in which a list of work is brought to the board.
///
/// @param words what was pasted
/// @param serves under what it should hang; empty while nothing was chosen
/// @param inputs whose opportunities the items may be
/// @param opportunities for which the items may be something to try
public record BringPage(
        String words,
        String serves,
        List<Choice> inputs,
        List<Choice> opportunities,
        Problems problems) {

    /// @param id of an input or an opportunity
    public record Choice(String id, String name) {}
}
