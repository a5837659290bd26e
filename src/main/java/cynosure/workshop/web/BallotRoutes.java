package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Paper;
import cynosure.workshop.Papers;
import cynosure.workshop.SeatAtBallot;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Votes, scores and dots of anonymous steps. None of it is an act: it is checked that the person
/// has a seat, the ballot is written on the paper of their browser, and nothing of the person goes
/// any further.
@Controller
@RequestMapping("/rooms/{id}/ballots/{stepId}")
class BallotRoutes {

    private final Workshops workshops;
    private final Papers papers;
    private final PaperTray tray;
    private final Rooms rooms;

    BallotRoutes(Workshops workshops, Papers papers, PaperTray tray, Rooms rooms) {
        this.workshops = workshops;
        this.papers = papers;
        this.tray = tray;
        this.rooms = rooms;
    }

    @PostMapping("/game-vote/{ofStep}")
    Reply vote(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam Game game,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return cast(id, stepId, person, request, ballot -> ballot.vote(game));
    }

    @PostMapping("/scores/{candidateId}/{item}")
    Reply score(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable ChecklistItem item,
            @RequestParam Verdict verdict,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return cast(id, stepId, person, request, each -> each.score(candidateId, item, verdict));
    }

    @PostMapping("/filter/{ofStep}/{candidateId}/{question}")
    Reply judgeStrictly(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable StrictQuestion question,
            @RequestParam StrictAnswer answer,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return cast(
                id,
                stepId,
                person,
                request,
                each -> each.judgeStrictly(candidateId, question, answer));
    }

    @PostMapping("/dots/{candidateId}")
    Reply placeDots(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @RequestParam int dots,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return cast(id, stepId, person, request, each -> each.placeDots(candidateId, dots));
    }

    private Reply cast(
            String id,
            String stepId,
            Person person,
            HttpServletRequest request,
            Function<SeatAtBallot, String> verb) {
        workshops.quietly(
                id,
                workshop -> {
                    String secret = tray.paper(id, stepId, person);
                    Paper paper = papers.read(id, stepId, secret);
                    String ballot =
                            verb.apply(workshop.seat(person.id()).atWall().atBallot(stepId, paper));
                    papers.write(id, stepId, secret, Paper.BALLOT, List.of(ballot), List.of());
                });
        Looking looking = rooms.look(id, person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }
}
