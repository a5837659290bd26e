package cynosure.workshop;

import cynosure.framework.Game;
import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Happening.AgendaChanged;
import cynosure.workshop.Happening.CandidateAdopted;
import cynosure.workshop.Happening.Finished;
import cynosure.workshop.Happening.GameRecorded;
import cynosure.workshop.Happening.MovedTo;
import cynosure.workshop.Happening.Reopened;
import cynosure.workshop.Happening.Revealed;
import cynosure.workshop.Happening.TimeAdded;
import cynosure.workshop.TakenBack.MoveTakenBack;
import cynosure.workshop.TakenBack.TimeTakenBack;
import cynosure.workshop.Timeline.Undoable;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What those who lead may do: move the room, give it time, turn the cards, record and adopt.
public record Lead(Workshop workshop, String personId) {

    private static final int MINUTES_ADDED_MAX = 60;

    /// Moves the room to a step: the first, the next, one skipped to, or back. Moving to where it
    /// is already does nothing.
    public List<Happening> moveTo(String stepId, Instant at) {
        running();
        Step step = step(stepId);
        boolean there = workshop.current().filter(step::equals).isPresent();
        return there ? List.of() : List.of(new MovedTo(step.id(), at));
    }

    /// Does a step once more: a fresh one of the same kind follows it, and the room moves there.
    /// What was written the first time stays.
    public List<Happening> repeat(String stepId, Ids ids, Instant at) {
        running();
        Step step = step(stepId);
        Step again = new Step(ids.next(), step.activity(), step.minutes(), step.privacy());
        Agenda longer = workshop.agenda().with(again, step);
        AgendaRules.check(longer, workshop);
        return List.of(new AgendaChanged(longer), new MovedTo(again.id(), at));
    }

    /// Takes back the last move, start or added time. A reveal stays: what was on other people's
    /// screens has been read.
    public List<Happening> takeBack() {
        running();
        return switch (workshop.timeline().last()) {
            case null -> throw nothingToTakeBack();
            case Undoable.Moved(var stepId, var before) -> List.of(new MoveTakenBack(before));
            case Undoable.TimeAdded(var stepId, var minutes) ->
                    List.of(new TimeTakenBack(stepId, minutes));
        };
    }

    public List<Happening> addTime(String stepId, int minutes) {
        running();
        if (minutes < 1 || minutes > MINUTES_ADDED_MAX) {
            throw Fault.mistake(Problem.said("workshop.minutes.added", MINUTES_ADDED_MAX));
        }
        return List.of(new TimeAdded(step(stepId).id(), minutes));
    }

    public List<Happening> reveal(String stepId, Instant at) {
        running();
        Step step = step(stepId);
        if (step.privacy() == Privacy.ANONYMOUS) {
            throw Fault.mistake(Problem.said("workshop.on-paper.reveal"));
        }
        return workshop.revealed(step)
                ? List.of()
                : List.of(new Revealed(new Reveal(step.id(), personId, at)));
    }

    /// What one may do with what the whole room has in front of it.
    public LeadAtWall atWall() {
        return new LeadAtWall(workshop, personId);
    }

    public List<Happening> recordGame(Game game) {
        running();
        return game == workshop.said().game() ? List.of() : List.of(new GameRecorded(game));
    }

    public List<Happening> change(Agenda agenda) {
        running();
        AgendaRules.check(agenda, workshop);
        return agenda.equals(workshop.agenda()) ? List.of() : List.of(new AgendaChanged(agenda));
    }

    /// Adopts a candidate.
    ///
    /// @param game the game the product plays, for a room that has not recorded it; a recorded one
    ///   stands
    public List<Happening> adopt(
            String candidateId, String name, String definition, @Nullable Game game, Instant at) {
        running();
        if (workshop.candidate(candidateId).isEmpty() || !workshop.candidatesRevealed()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.revealed"));
        }
        if (name.isBlank()) {
            throw Fault.mistake(Problem.said("workshop.adopt-name"));
        }
        if (name.length() > Candidate.NAME_LENGTH_MAX
                || definition.length() > Candidate.TEXT_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.adopted"));
        }
        boolean recorded = workshop.said().game() != null;
        if (!recorded && game == null) {
            throw Fault.mistake(Problem.said("workshop.adopt-game"));
        }
        Decision decision =
                new Decision(candidateId, name.strip(), definition.strip(), personId, at);
        Decision before = workshop.decision();
        if (before != null && before.same(decision)) {
            return List.of();
        }
        CandidateAdopted adopted = new CandidateAdopted(decision);
        return recorded ? List.of(adopted) : List.of(new GameRecorded(game), adopted);
    }

    /// What the facilitator writes down while the workshop comes to its end.
    public LeadOutcome outcome() {
        running();
        return new LeadOutcome(workshop, personId);
    }

    /// The small groups of a step.
    public LeadGroups groups() {
        running();
        return new LeadGroups(workshop);
    }

    /// The ranking by pairs in a step.
    public LeadSorting sorting(String stepId) {
        running();
        if (step(stepId).activity() != Activity.RANK_BY_PAIRS) {
            throw Fault.conflict(Problem.said("workshop.question-over.step"));
        }
        return new LeadSorting(workshop);
    }

    public List<Happening> finish(Instant at) {
        return workshop.finished() ? List.of() : List.of(new Finished(at));
    }

    /// Takes back an end that came too early.
    public List<Happening> reopen(Instant at) {
        return workshop.finished() ? List.of(new Reopened(at)) : List.of();
    }

    private static Fault nothingToTakeBack() {
        return Fault.conflict(Problem.said("workshop.nothing-to-take-back"));
    }

    private void running() {
        if (workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.lead"));
        }
    }

    private Step step(String stepId) {
        return workshop.agenda()
                .step(stepId)
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.step-gone.lead")));
    }
}
