package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Grouping.CandidateRefined;
import cynosure.workshop.Grouping.PlacedInGroup;
import cynosure.workshop.Grouping.SheetFilled;
import cynosure.workshop.Together.Entry;
import cynosure.workshop.Together.Group;
import cynosure.workshop.activity.Worksheet;
import java.util.List;

/// What one participant may do in their small group.
public record SeatInGroup(Workshop workshop, Participant participant) {

    /// Joins the group that needs somebody most; who has a group stays in it.
    public List<Happening> join(String stepId) {
        Together together = workshop.together();
        if (together.group(stepId, me()).isPresent()) {
            return List.of();
        }
        return together.smallest(stepId)
                .map(group -> List.<Happening>of(new PlacedInGroup(stepId, me(), group.number())))
                .orElse(List.of());
    }

    /// Writes in a field of the group's sheet; whoever writes last is right.
    public List<Happening> fill(Step step, int field, String text) {
        Group group = group(step.id());
        if (field < 0 || field >= Worksheet.of(step.activity(), workshop.book()).fields().size()) {
            throw Fault.mistake(Problem.said("workshop.no-such-field"));
        }
        if (text.length() > Candidate.TEXT_LENGTH_MAX) {
            throw tooLong(Candidate.TEXT_LENGTH_MAX);
        }
        Entry before =
                workshop.together()
                        .entry(step.id(), group.number(), field)
                        .orElse(new Entry("", me()));
        return before.text().equals(text)
                ? List.of()
                : List.of(new SheetFilled(step.id(), group.number(), field, me(), text));
    }

    /// Puts a part of a candidate of my group in better words. The author stays the author.
    public List<Happening> refine(
            String stepId, String candidateId, CandidateField field, String text) {
        Group group = group(stepId);
        Candidate before =
                workshop.candidate(candidateId)
                        .filter(candidate -> group.people().contains(candidate.authorId()))
                        .orElseThrow(
                                () -> Fault.notFound(Problem.said("workshop.no-candidate.group")));
        if (text.length() > field.lengthMax()) {
            throw tooLong(field.lengthMax());
        }
        Candidate after = field.in(before, text);
        return after.equals(before) || after.blank()
                ? List.of()
                : List.of(new CandidateRefined(after, field, me()));
    }

    private String me() {
        return participant.personId();
    }

    private Group group(String stepId) {
        return workshop.together()
                .group(stepId, me())
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.no-group.own")));
    }

    private static Fault tooLong(int lengthMax) {
        return Fault.mistake(Problem.said("workshop.too-long.text", lengthMax));
    }
}
