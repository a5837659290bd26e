package cynosure.workshop.web;

import cynosure.workshop.NoteVote;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.List;
import java.util.stream.Stream;

/// Something that was written and got dots, and the candidate that shows it.
///
/// @param shownBy the candidate's id; empty while nobody has said so
public record Moment(String stepId, String choiceId, String text, int dots, String shownBy) {

    /// Where it stands, as a form names it.
    public String place() {
        return stepId + "/" + choiceId;
    }

    public boolean shownBy(CandidateCard card) {
        return card.id().equals(shownBy);
    }

    /// In the order of the agenda, and of their dots.
    static List<Moment> all(Workshop workshop) {
        return workshop.agenda().steps().stream().flatMap(step -> in(workshop, step)).toList();
    }

    private static Stream<Moment> in(Workshop workshop, Step step) {
        return workshop.wall().vote(step.id()).stream()
                .flatMap(
                        vote ->
                                vote.tally().stream()
                                        .filter(tally -> tally.dots() > 0)
                                        .map(tally -> moment(workshop, step, vote, tally)));
    }

    private static Moment moment(
            Workshop workshop, Step step, NoteVote vote, NoteVote.Tally tally) {
        String choiceId = tally.choice().id();
        return new Moment(
                step.id(),
                choiceId,
                tally.choice().text(),
                tally.dots(),
                workshop.together().merged().whole(vote.reflectedBy(choiceId)));
    }
}
