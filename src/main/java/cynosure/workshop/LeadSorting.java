package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Sorting.AskedAgain;
import cynosure.workshop.Sorting.PreferencesShown;
import cynosure.workshop.Sorting.RankingBegun;
import cynosure.workshop.activity.Activity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the facilitator leads the ranking by pairs.
public record LeadSorting(Workshop workshop) {

    /// Begins to rank the candidates on the table, from the order of their dots where they were
    /// counted. Begun again, all answers are gone.
    public List<Happening> begin(String stepId) {
        if (!workshop.candidatesRevealed() || workshop.candidates().size() < 2) {
            throw Fault.conflict(Problem.said("workshop.too-few-candidates"));
        }
        List<String> order = byDots();
        boolean same =
                workshop.together()
                        .sifted()
                        .ranking(stepId)
                        .filter(Ranking.of(order)::equals)
                        .isPresent();
        return same ? List.of() : List.of(new RankingBegun(stepId, order));
    }

    /// Shows the answers to the question the room is at. Shown already, nothing happens.
    public List<Happening> show(String stepId, Duel duel) {
        return workshop.together()
                .sifted()
                .ranking(stepId)
                .filter(ranking -> duel.equals(ranking.among(AtTable.live(workshop)).question()))
                .map(any -> List.<Happening>of(new PreferencesShown(stepId, duel)))
                .orElse(List.of());
    }

    /// Asks a question again whose answers were shown too early.
    public List<Happening> askAgain(String stepId, Duel duel) {
        return workshop.together()
                .sifted()
                .ranking(stepId)
                .filter(ranking -> ranking.shown().contains(duel))
                .map(any -> List.<Happening>of(new AskedAgain(stepId, duel)))
                .orElse(List.of());
    }

    private List<String> byDots() {
        Optional<Step> round = Rounds.last(workshop, Activity.DOT_VOTES);
        Comparator<Candidate> mostFirst =
                Comparator.comparingInt(
                        candidate ->
                                round.map(
                                                step ->
                                                        -workshop.said()
                                                                .dotsOn(step.id(), candidate.id()))
                                        .orElse(0));
        return workshop.candidates().stream().sorted(mostFirst).map(Candidate::id).toList();
    }
}
