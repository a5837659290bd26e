package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Activity;

/// What one participant may put on the ballot of an anonymous step. Each verb answers with the
/// ballot as it stands afterwards; whose it is, is known to nobody who keeps it.
public record SeatAtBallot(Workshop workshop, Participant participant, String stepId, Paper paper) {

    public String vote(Game game) {
        open(Activity.Kind.GAME);
        return paper.ballotWith(Unsigned.game(stepId), game.name());
    }

    public String score(String candidateId, ChecklistItem item, Verdict verdict) {
        open(Activity.Kind.SCORE);
        onTheTable(candidateId);
        return paper.ballotWith(Unsigned.score(candidateId, item), verdict.name());
    }

    public String judgeStrictly(String candidateId, StrictQuestion question, StrictAnswer answer) {
        open(Activity.Kind.FILTER);
        onTheTable(candidateId);
        return paper.ballotWith(Unsigned.strict(stepId, candidateId, question), answer.name());
    }

    /// Puts this many dots on a candidate, whatever lay there before.
    public String placeDots(String candidateId, int dots) {
        open(Activity.Kind.DOTS);
        onTheTable(candidateId);
        int others =
                AtTable.live(workshop).stream()
                        .filter(each -> !each.equals(candidateId))
                        .mapToInt(each -> dotsOn(paper, each))
                        .sum();
        if (dots < 0 || others + dots > Workshop.DOTS) {
            throw Fault.conflict(Problem.said("workshop.dots-spent.candidates", Workshop.DOTS));
        }
        return paper.ballotWith(Unsigned.dots(candidateId), String.valueOf(dots));
    }

    /// How many dots lie on a candidate by this ballot.
    public static int dotsOn(Paper paper, String candidateId) {
        return Integer.parseInt(paper.ballot().getOrDefault(Unsigned.dots(candidateId), "0"));
    }

    private void open(Activity.Kind kind) {
        Step step = workshop.seat(participant.personId()).atWall().papers(stepId);
        if (step.activity().kind() != kind) {
            throw Fault.conflict(Problem.said("workshop.no-papers.other"));
        }
    }

    private void onTheTable(String candidateId) {
        if (!workshop.candidatesRevealed() || workshop.candidate(candidateId).isEmpty()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.table"));
        }
    }
}
