package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import cynosure.workshop.Sifted.Sheet;
import cynosure.workshop.Sorting.Preferred;
import cynosure.workshop.Sorting.StrictlyJudged;
import java.util.List;

/// How one participant helps to sift the candidates.
public record SeatSorting(Workshop workshop, Participant participant) {

    /// Answers which of two they would rather steer by. It can be changed until the answers are
    /// shown.
    public List<Happening> prefer(String stepId, Duel duel, Preference preference) {
        Ranking ranking =
                workshop.together().sifted().ranking(stepId).orElseThrow(SeatSorting::over);
        if (!duel.equals(ranking.among(AtTable.live(workshop)).question())) {
            throw over();
        }
        boolean same =
                ranking.by(participant.personId(), duel).filter(preference::equals).isPresent();
        return same
                ? List.of()
                : List.of(new Preferred(stepId, participant.personId(), duel, preference));
    }

    List<Happening> judge(
            Step step, String candidateId, StrictQuestion question, StrictAnswer answer) {
        Sheet sheet = new Sheet(step.id(), participant.personId(), candidateId, question);
        boolean same =
                workshop.together().sifted().answer(sheet).filter(answer::equals).isPresent();
        return same
                ? List.of()
                : List.of(
                        new StrictlyJudged(
                                step.id(), participant.personId(), candidateId, question, answer));
    }

    private static Fault over() {
        return Fault.conflict(Problem.said("workshop.question-over.pair"));
    }
}
