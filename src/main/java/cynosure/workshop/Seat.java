package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Happening.CandidateWritten;
import cynosure.workshop.Happening.DotsPlaced;
import cynosure.workshop.Happening.GameVoteCast;
import cynosure.workshop.Happening.NoteWritten;
import cynosure.workshop.Happening.SaidDone;
import cynosure.workshop.Happening.Scored;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Privacy;
import java.util.ArrayList;
import java.util.List;

/// What one participant may do. Doing the same thing twice changes nothing, so a double click is
/// harmless.
///
/// Steps are soft: who is still writing when the room moves on may finish the sentence.
public record Seat(Workshop workshop, Participant participant) {

    /// Writes in one field.
    public List<Happening> write(String stepId, int slot, String text) {
        return write(stepId, slot, List.of(text), List.of());
    }

    /// Writes in several fields at once, such as the blanks of a sentence.
    ///
    /// @param slot the first of them
    public List<Happening> write(String stepId, int slot, List<String> texts, List<Mark> marks) {
        Step step = step(stepId);
        open();
        if (step.writing() == Privacy.ANONYMOUS) {
            throw Fault.conflict(Problem.said("workshop.on-paper.write"));
        }
        List<Happening> written = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            Texts.check(step.activity(), slot + place, texts.get(place));
            Note note = new Note(step.id(), me(), slot + place, texts.get(place), marks);
            Note before =
                    workshop.said()
                            .notes()
                            .get(new Contributions.Field(stepId, me(), slot + place));
            boolean same = before == null ? note.text().isBlank() : before.equals(note);
            if (!same) {
                written.add(new NoteWritten(note));
            }
        }
        return written;
    }

    /// What one may do with what the whole room has in front of it.
    public SeatAtWall atWall() {
        return new SeatAtWall(workshop, participant);
    }

    public List<Happening> castGameVote(String stepId, Game game) {
        Step step = step(stepId);
        hidden(step);
        signed(step);
        var vote = new Contributions.Vote(step.id(), me());
        return game == workshop.said().gameVotes().get(vote)
                ? List.of()
                : List.of(new GameVoteCast(step.id(), me(), game));
    }

    public List<Happening> propose(
            int slot,
            String name,
            String increase,
            String measure,
            List<InputIdea> inputs,
            Ids ids) {
        if (slot < 0 || slot >= Candidate.SLOTS) {
            throw Fault.mistake(Problem.said("workshop.candidate-slot"));
        }
        if (name.length() > Candidate.NAME_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.name", Candidate.NAME_LENGTH_MAX));
        }
        if (increase.length() > Candidate.TEXT_LENGTH_MAX
                || measure.length() > Candidate.TEXT_LENGTH_MAX
                || inputs.stream()
                        .anyMatch(input -> input.name().length() > Candidate.NAME_LENGTH_MAX)) {
            throw Fault.mistake(
                    Problem.said("workshop.too-long.candidate", Candidate.TEXT_LENGTH_MAX));
        }
        open();
        Candidate before = workshop.said().candidateOf(me(), slot);
        String id = before == null ? ids.next() : before.id();
        List<InputIdea> kept =
                inputs.stream()
                        .filter(input -> !input.name().isBlank())
                        .limit(Candidate.INPUTS_MAX)
                        .toList();
        Candidate candidate = new Candidate(id, me(), name, increase, measure, kept);
        boolean same = before == null ? candidate.blank() : before.equals(candidate);
        return same ? List.of() : List.of(new CandidateWritten(candidate, slot));
    }

    public List<Happening> score(String candidateId, ChecklistItem item, Verdict verdict) {
        scorable(candidateId);
        votable(Activity.SCORE);
        var ballot =
                new Contributions.Ballot(
                        Rounds.open(workshop, Activity.SCORE), me(), candidateId, item);
        return verdict == workshop.said().verdicts().get(ballot)
                ? List.of()
                : List.of(new Scored(me(), candidateId, item, verdict));
    }

    /// Puts this many dots on a candidate, whatever lay there before.
    public List<Happening> placeDots(String candidateId, int dots) {
        scorable(candidateId);
        votable(Activity.DOT_VOTES);
        String round = Rounds.open(workshop, Activity.DOT_VOTES);
        int before = workshop.said().dotsBy(round, me(), candidateId);
        int total = spent(round) - before + dots;
        if (dots < 0 || total > Workshop.DOTS) {
            throw Fault.conflict(Problem.said("workshop.dots-spent.candidates", Workshop.DOTS));
        }
        return dots == before ? List.of() : List.of(new DotsPlaced(me(), candidateId, dots));
    }

    public List<Happening> sayDone(String stepId, boolean done) {
        Step step = step(stepId);
        return workshop.done(step, me()) == done
                ? List.of()
                : List.of(new SaidDone(step.id(), me(), done));
    }

    /// What they may do in their small group.
    public SeatInGroup inGroup() {
        open();
        return new SeatInGroup(workshop, participant);
    }

    /// Writes in a field of the group's sheet, which is open until the sheets are turned over.
    public List<Happening> fill(String stepId, int field, String text) {
        Step step = step(stepId);
        hidden(step);
        return inGroup().fill(step, field, text);
    }

    /// How they help to sift the candidates.
    public SeatSorting sorting() {
        open();
        return new SeatSorting(workshop, participant);
    }

    /// Answers a question of the strict filter; it can be changed until the answers are shown.
    public List<Happening> judgeStrictly(
            String stepId, String candidateId, StrictQuestion question, StrictAnswer answer) {
        scorable(candidateId);
        Step step = step(stepId);
        hidden(step);
        signed(step);
        return sorting().judge(step, candidateId, question, answer);
    }

    /// Dots on candidates that became part of another came back to whoever placed them.
    private int spent(String round) {
        return AtTable.live(workshop).stream()
                .mapToInt(candidate -> workshop.said().dotsBy(round, me(), candidate))
                .sum();
    }

    private String me() {
        return participant.personId();
    }

    private Step step(String stepId) {
        return workshop.agenda()
                .step(stepId)
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.step-gone.seat")));
    }

    private void open() {
        if (workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.add"));
        }
    }

    private void hidden(Step step) {
        open();
        if (workshop.revealed(step)) {
            throw Fault.conflict(Problem.said("workshop.already-revealed.votes"));
        }
    }

    /// Votes may be changed until they were shown; a step that is done once more opens them again.
    private void votable(Activity activity) {
        List<Step> steps =
                workshop.agenda().steps().stream()
                        .filter(step -> step.activity() == activity)
                        .toList();
        if (!steps.isEmpty() && steps.stream().allMatch(workshop::revealed)) {
            hidden(steps.getLast());
        }
        steps.stream()
                .filter(step -> !workshop.revealed(step))
                .filter(step -> workshop.current().filter(step::equals).isPresent())
                .forEach(Seat::signed);
        if (!steps.isEmpty() && steps.stream().allMatch(Seat::onPaper)) {
            signed(steps.getLast());
        }
    }

    /// Refuses where votes are cast on papers.
    private static void signed(Step step) {
        if (onPaper(step)) {
            throw Fault.conflict(Problem.said("workshop.on-paper.vote"));
        }
    }

    private static boolean onPaper(Step step) {
        return step.privacy() == Privacy.ANONYMOUS;
    }

    private void scorable(String candidateId) {
        open();
        if (!workshop.candidatesRevealed() || workshop.candidate(candidateId).isEmpty()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.table"));
        }
    }
}
