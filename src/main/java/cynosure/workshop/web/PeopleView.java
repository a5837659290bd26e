package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is here, who is missing, and who says they are done. Counts, never contents.
///
/// @param desk for those who lead alone
public record PeopleView(
        Phrasebook book,
        String url,
        boolean leading,
        String facilitator,
        List<Face> faces,
        List<JobFunction> missing,
        boolean many,
        @Nullable DoneCount done,
        @Nullable DeskView desk)
        implements Spoken {

    /// @param tint which of five quiet colours the face has
    /// @param device has a page of their own; somebody else writes for those without one
    public record Face(
            String name,
            String initials,
            String function,
            int tint,
            boolean device,
            boolean here,
            boolean done) {

        /// Their page is not open, though they have one.
        public boolean away() {
            return device && !here;
        }
    }

    public record DoneCount(int done, int of) {}

    static PeopleView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Step step = workshop.finished() ? null : workshop.current().orElse(null);
        List<Face> faces =
                workshop.participants().stream()
                        .map(participant -> face(looking, participant, step))
                        .toList();
        DoneCount done =
                step == null || faces.isEmpty() || !Reveals.asksDone(workshop, step)
                        ? null
                        : new DoneCount(
                                (int) faces.stream().filter(Face::done).count(), faces.size());
        return new PeopleView(
                looking.book(),
                looking.url(),
                looking.leading(),
                workshop.plan().facilitatorName(),
                faces,
                workshop.finished() ? List.of() : workshop.missing(),
                faces.size() > Workshop.MANY_PEOPLE,
                done,
                looking.leading() ? DeskView.of(looking) : null);
    }

    private static Face face(Looking looking, Participant participant, @Nullable Step step) {
        Workshop workshop = looking.workshop();
        int tint = workshop.participants().indexOf(participant) % 5 + 1;
        return new Face(
                participant.name(),
                participant.initials(),
                participant.function().word(looking.book()),
                tint,
                !workshop.roles().withoutDevice(participant.personId()),
                looking.present().contains(participant.personId()),
                step != null && workshop.done(step, participant.personId()));
    }

    public List<String> neededMissing() {
        return missing.stream()
                .filter(JobFunction.NEEDED::contains)
                .map(function -> function.word(book))
                .toList();
    }

    public List<String> othersMissing() {
        return missing.stream()
                .filter(function -> !JobFunction.NEEDED.contains(function))
                .map(function -> function.word(book))
                .toList();
    }
}
