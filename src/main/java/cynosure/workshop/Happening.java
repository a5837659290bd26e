package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import java.time.Instant;

/// Something that happened in a workshop. A workshop is the sum of its happenings; they are stored
/// for good, so their names and fields are a promise.
public sealed interface Happening {

    record Planned(
            String id,
            String product,
            String joinCode,
            String facilitatorId,
            String facilitatorName,
            Instant at,
            Agenda agenda)
            implements Happening {}

    record AgendaChanged(Agenda agenda) implements Happening {}

    record Joined(Participant participant) implements Happening {}

    /// The room moved to a step: the start, the next one, one skipped to, or back.
    record MovedTo(String stepId, Instant at) implements Happening {}

    record TimeAdded(String stepId, int minutes) implements Happening {}

    record NoteWritten(Note note) implements Happening {}

    record GameVoteCast(String stepId, String personId, Game game) implements Happening {}

    record GameRecorded(Game game) implements Happening {}

    record CandidateWritten(Candidate candidate, int slot) implements Happening {}

    record Revealed(Reveal reveal) implements Happening {}

    record Scored(String personId, String candidateId, ChecklistItem item, Verdict verdict)
            implements Happening {}

    record DotsPlaced(String personId, String candidateId, int dots) implements Happening {}

    record SaidDone(String stepId, String personId, boolean done) implements Happening {}

    record CandidateAdopted(Decision decision) implements Happening {}

    record Finished(Instant at) implements Happening {}

    /// The end came too early and was taken back.
    record Reopened(Instant at) implements Happening {}
}
