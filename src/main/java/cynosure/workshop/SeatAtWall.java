package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
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
            throw Fault.conflict(Problem.said("workshop.already-revealed.dots"));
        }
        return vote;
    }

    private static void spend(int others, int dots) {
        if (dots < 0 || others + dots > NoteVote.DOTS) {
            throw Fault.conflict(Problem.said("workshop.dots-spent.all", NoteVote.DOTS));
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
            throw Fault.conflict(Problem.said("workshop.paper-taken"));
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
                        .orElseThrow(() -> Fault.conflict(Problem.said("workshop.no-papers.none")));
        if (workshop.revealed(step)) {
            throw Fault.conflict(Problem.said("workshop.papers-turned"));
        }
        return step;
    }

    private void open() {
        if (workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.add"));
        }
    }

    private static Fault noChoice() {
        return Fault.notFound(Problem.said("workshop.no-choice"));
    }
}
