package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import java.time.Instant;

/// Something that happened in a workshop. A workshop is the sum of its happenings; they are stored
/// for good, so their names and fields are a promise.
public sealed interface Happening
        permits Happening.Usual, //
                Concluding,
                WallHappening,
                Casting,
                Preparing,
                TakenBack,
                Following,
                Teamwork {

    /// What happens in every workshop; the rest come in families of their own.
    sealed interface Usual extends Happening {}

    record Planned(
            String id,
            String product,
            String joinCode,
            String facilitatorId,
            String facilitatorName,
            Instant at,
            Agenda agenda)
            implements Usual {}

    record AgendaChanged(Agenda agenda) implements Usual {}

    record Joined(Participant participant) implements Usual {}

    /// The room moved to a step: the start, the next one, one skipped to, or back.
    record MovedTo(String stepId, Instant at) implements Usual {}

    record TimeAdded(String stepId, int minutes) implements Usual {}

    record NoteWritten(Note note) implements Usual {}

    record GameVoteCast(String stepId, String personId, Game game) implements Usual {}

    record GameRecorded(Game game) implements Usual {}

    record CandidateWritten(Candidate candidate, int slot) implements Usual {}

    record Revealed(Reveal reveal) implements Usual {}

    record Scored(String personId, String candidateId, ChecklistItem item, Verdict verdict)
            implements Usual {}

    record DotsPlaced(String personId, String candidateId, int dots) implements Usual {}

    record SaidDone(String stepId, String personId, boolean done) implements Usual {}

    record CandidateAdopted(Decision decision) implements Usual {}

    record Finished(Instant at) implements Usual {}

    /// The end came too early and was taken back.
    record Reopened(Instant at) implements Usual {}
}
