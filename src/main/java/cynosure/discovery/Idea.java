package cynosure.discovery;

import java.time.Instant;

/// One opportunity that came to mind in a greenfield test.
///
/// @param change what would have to change: the end of "We have an opportunity to improve [input]
///   if we could …"
/// @param interventions what one might try; may be empty
/// @param by the id of the person who wrote it
public record Idea(String change, String interventions, String by, Instant at) {

    public Idea {
        change = Words.line(change);
        interventions = Words.line(interventions);
    }
}
