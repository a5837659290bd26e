package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.workshop.WallHappening.NoteDotsPlaced;
import cynosure.workshop.WallHappening.PaperGiven;
import cynosure.workshop.activity.Privacy;
import java.util.List;
import java.util.Map;

/// What one participant may do with what the whole room has in front of it: vote on what was
/// written, and take a paper to write on anonymously.
public record SeatAtWall(Workshop workshop, Participant participant) {

    /// Puts this many dots on something that was written, whatever lay there before.
    public List<Happening> placeDots(String stepId, String choiceId, int dots) {
        String me = participant.personId();
        NoteVote vote = openVote(stepId, choiceId);
        int before = vote.by(me, choiceId);
        spend(vote.by(me) - before, dots);
        return dots == before ? List.of() : List.of(new NoteDotsPlaced(stepId, me, choiceId, dots));
    }

    /// The same on an anonymous paper: what its ballot says from now on.
    public String ballot(String stepId, Paper paper, String choiceId, int dots) {
        openVote(stepId, choiceId);
        int others =
                paper.dots().entrySet().stream()
                        .filter(placed -> !placed.getKey().equals(choiceId))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        spend(others, dots);
        return paper.ballotWith(choiceId, dots);
    }

    /// What they may put on the ballot of an anonymous step.
    public SeatAtBallot atBallot(String stepId, Paper paper) {
        return new SeatAtBallot(workshop, participant, stepId, paper);
    }

    private NoteVote openVote(String stepId, String choiceId) {
        open();
        NoteVote vote = workshop.wall().vote(stepId).orElseThrow(SeatAtWall::noChoice);
        if (vote.choice(choiceId).isEmpty()) {
            throw noChoice();
        }
        if (vote.isShown()) {
            throw Fault.conflict(
                    "workshop.already-revealed",
                    "The dots of this step are on the table, so they can't be changed any more.",
                    "Say aloud what you would have done.");
        }
        return vote;
    }

    private static void spend(int others, int dots) {
        if (dots < 0 || others + dots > NoteVote.DOTS) {
            throw Fault.conflict(
                    "workshop.dots-spent",
                    "You have " + NoteVote.DOTS + " dots, and all of them lie somewhere.",
                    "Take one away first.");
        }
    }

    /// Takes a paper. Everyone gets one a step, and which one it is, only their browser knows.
    public List<Happening> takePaper(String stepId) {
        boolean voting = workshop.wall().vote(stepId).filter(vote -> !vote.isShown()).isPresent();
        if (!voting) {
            papers(stepId);
        }
        open();
        if (workshop.wall().gave(stepId, participant.personId())) {
            throw Fault.conflict(
                    "workshop.paper-taken",
                    "You were given a paper for this step already.",
                    "It is in the browser in which you took it; nobody can find it for you, which is what makes it anonymous.");
        }
        return List.of(new PaperGiven(stepId, participant.personId()));
    }

    /// Refuses where no paper can be written on any more, or ever could.
    public Step papers(String stepId) {
        open();
        Step step =
                workshop.agenda()
                        .step(stepId)
                        .filter(each -> each.privacy() == Privacy.ANONYMOUS)
                        .orElseThrow(
                                () ->
                                        Fault.conflict(
                                                "workshop.no-papers",
                                                "There are no papers in this step.",
                                                "Reload the page to see where the room is."));
        if (workshop.revealed(step)) {
            throw Fault.conflict(
                    "workshop.papers-turned",
                    "The papers are turned over, so nothing can be changed on them.",
                    "Say it aloud, if you like.");
        }
        return step;
    }

    private void open() {
        if (workshop.finished()) {
            throw Fault.conflict(
                    "workshop.finished",
                    "The workshop is over, so nothing more can be added to it.",
                    "Tell the facilitator if something is missing.");
        }
    }

    private static Fault noChoice() {
        return Fault.notFound(
                "workshop.no-choice",
                "This can't be voted on.",
                "Reload the page to see what can.");
    }
}
