package cynosure.workshop;

import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import java.util.List;

/// What happens while candidates are ranked by pairs and put through the strict filter.
public sealed interface Sorting extends Teamwork {

    /// @param candidateIds in the order from which the sorting starts
    record RankingBegun(String stepId, List<String> candidateIds) implements Sorting {}

    record Preferred(String stepId, String personId, Duel duel, Preference preference)
            implements Sorting {}

    /// The answers were shown, and the majority moved.
    record PreferencesShown(String stepId, Duel duel) implements Sorting {}

    /// The question is open again and all its answers are gone.
    record AskedAgain(String stepId, Duel duel) implements Sorting {}

    record StrictlyJudged(
            String stepId,
            String personId,
            String candidateId,
            StrictQuestion question,
            StrictAnswer answer)
            implements Sorting {}
}
