package cynosure.workshop;

import cynosure.workshop.Contributions.Ballot;
import cynosure.workshop.Contributions.DotKey;
import cynosure.workshop.Contributions.Vote;
import cynosure.workshop.activity.Activity;

/// What each happening makes of a workshop. There is no judgement here: what happened, happened.
final class Folding {

    private Folding() {}

    static Workshop after(Workshop before, Happening happening) {
        return switch (happening) {
            case Happening.Planned planned -> Workshop.planned(planned);
            case Happening.AgendaChanged(var agenda) ->
                    before.with(before.plan().with(agenda)).timed(before.timeline().settled());
            case Happening.Joined(var participant) -> seated(before, participant);
            case Happening.MovedTo(var stepId, var at) ->
                    before.timed(before.timeline().movedTo(stepId, before.course().progress(), at))
                            .going(before.course().movedTo(stepId, at));
            case Happening.TimeAdded(var stepId, var minutes) ->
                    before.timed(before.timeline().timeAdded(stepId, minutes))
                            .going(before.course().timeAdded(stepId, minutes));
            case Happening.NoteWritten(var note) -> before.saying(before.said().noteWritten(note));
            case Happening.GameVoteCast(var stepId, var personId, var game) ->
                    before.saying(before.said().gameVoteCast(new Vote(stepId, personId), game));
            case Happening.GameRecorded(var game) ->
                    before.saying(before.said().gameRecorded(game)).settled();
            case Happening.CandidateWritten(var candidate, var slot) ->
                    before.saying(before.said().candidateWritten(candidate, slot));
            case Happening.Revealed(var reveal) ->
                    before.going(before.course().revealed(reveal)).settled();
            case Happening.Scored(var personId, var candidateId, var item, var verdict) ->
                    before.saying(
                            before.said()
                                    .scored(
                                            new Ballot(
                                                    Rounds.open(before, Activity.SCORE),
                                                    personId,
                                                    candidateId,
                                                    item),
                                            verdict));
            case Happening.DotsPlaced(var personId, var candidateId, var dots) ->
                    before.saying(
                            before.said()
                                    .dotsPlaced(
                                            new DotKey(
                                                    Rounds.open(before, Activity.DOT_VOTES),
                                                    personId,
                                                    candidateId),
                                            dots));
            case Happening.SaidDone(var stepId, var personId, var done) ->
                    before.going(before.course().saidDone(new Course.Done(stepId, personId), done));
            case Happening.CandidateAdopted(var adopted) -> before.decided(adopted).settled();
            case Concluding concluding -> before.concluded(before.outcome().after(concluding));
            case Happening.Finished(var at) ->
                    before.timed(before.timeline().finished(at))
                            .going(before.course().finished(at));
            case Happening.Reopened(var at) ->
                    before.timed(before.timeline().reopened(at)).going(before.course().reopened());
            case Casting change -> cast(before, change);
            case TakenBack taken -> takenBack(before, taken);
            case Preparing.LanguageChosen(var language) -> before.with(before.plan().in(language));
            case Preparing change -> before.prepared(before.preparation().after(change));
            case Teamwork any -> before.saying(before.said().after(any));
            case Following any -> before.followed(before.sequel().after(any));
            case WallHappening.BallotsTurned(var stepId, var tally) ->
                    before.saying(before.said().ballotsTurned(stepId, tally));
            case WallHappening any -> before.walled(before.wall().after(any));
        };
    }

    private static Workshop cast(Workshop before, Casting change) {
        Workshop next = before.with(before.roles().after(change, before.plan()));
        return switch (change) {
            case Casting.HandedOver(var id, var name, var at) ->
                    next.with(before.plan().ledBy(id, name));
            case Casting.SeatAdded(var participant, var by) ->
                    next.going(before.course().joined(participant));
            case Casting.CoFacilitatorNamed any -> next;
            case Casting.CoFacilitatorDismissed any -> next;
            case Casting.ObserverCame any -> next;
            case Casting.ScreenLinked any -> next;
            case Casting.EntererChosen any -> next;
        };
    }

    private static Workshop takenBack(Workshop before, TakenBack taken) {
        return switch (taken) {
            case TakenBack.MoveTakenBack(var place) ->
                    before.timed(before.timeline().moveTakenBack())
                            .going(before.course().backAt(place));
            case TakenBack.TimeTakenBack(var stepId, var minutes) ->
                    before.settled().going(before.course().timeAdded(stepId, -minutes));
        };
    }

    private static Workshop seated(Workshop before, Participant participant) {
        return before.with(before.roles().seated(participant.personId()))
                .going(before.course().joined(participant));
    }
}
