package cynosure.objective;

import java.util.List;

/// What people say an objective is.
///
/// @param words what will be different, for whom
/// @param team whose it is; empty where it is everybody's
/// @param bets the ids of the opportunities that should bring it
/// @param follows the id of the objective that it carries on; empty for most
public record Said(
        String words,
        String team,
        Frame frame,
        List<KeyResult> results,
        List<String> bets,
        String follows) {

    public Said {
        words = Words.line(words);
        team = Words.line(team);
        results = List.copyOf(results);
        bets = List.copyOf(bets);
    }

    /// The same for the frame that follows. Its numbers are aimed at anew.
    public Said carriedOn(String id) {
        return new Said(words, team, frame.next(), results, bets, id);
    }
}
