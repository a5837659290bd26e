package cynosure.workshop;

import cynosure.workshop.Sorting.AskedAgain;
import cynosure.workshop.Sorting.PreferencesShown;
import cynosure.workshop.Sorting.Preferred;
import cynosure.workshop.Sorting.RankingBegun;
import cynosure.workshop.Sorting.StrictlyJudged;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How the room sifted its candidates: rankings by pairs, and the strict filter.
///
/// @param rankings by step
/// @param answers to the strict filter
public record Sifted(Map<String, Ranking> rankings, Map<Sheet, StrictAnswer> answers) {

    /// Where one person answers one question of the strict filter about one candidate.
    public record Sheet(
            String stepId, String personId, String candidateId, StrictQuestion question) {}

    static Sifted none() {
        return new Sifted(Map.of(), Map.of());
    }

    public Optional<Ranking> ranking(String stepId) {
        return Optional.ofNullable(rankings.get(stepId));
    }

    public Optional<StrictAnswer> answer(Sheet sheet) {
        return Optional.ofNullable(answers.get(sheet));
    }

    Sifted after(Sorting happening) {
        return switch (happening) {
            case RankingBegun(var stepId, var candidates) -> with(stepId, Ranking.of(candidates));
            case Preferred(var stepId, var person, var duel, var preference) ->
                    with(stepId, known(stepId).preferred(person, duel, preference));
            case PreferencesShown(var stepId, var duel) -> with(stepId, known(stepId).showed(duel));
            case AskedAgain(var stepId, var duel) -> with(stepId, known(stepId).askedAgain(duel));
            case StrictlyJudged(var stepId, var person, var candidate, var question, var answer) ->
                    new Sifted(
                            rankings,
                            Entries.with(
                                    answers,
                                    new Sheet(stepId, person, candidate, question),
                                    answer));
        };
    }

    private Ranking known(String stepId) {
        return Objects.requireNonNull(rankings.get(stepId));
    }

    private Sifted with(String stepId, Ranking ranking) {
        return new Sifted(Entries.with(rankings, stepId, ranking), answers);
    }
}
