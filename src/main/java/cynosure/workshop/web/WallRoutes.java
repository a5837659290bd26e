package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.LeadAtWall;
import cynosure.workshop.Paper;
import cynosure.workshop.Papers;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import cynosure.workshop.activity.Privacy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is sent about things that the whole room has in front of it: the parts of a talk, a text
/// that is put up, votes on what was written.
@Controller
@RequestMapping("/rooms/{id}")
class WallRoutes {

    private final Workshops workshops;
    private final Papers papers;
    private final PaperTray tray;
    private final Rooms rooms;
    private final Ids ids;

    WallRoutes(Workshops workshops, Papers papers, PaperTray tray, Rooms rooms, Ids ids) {
        this.workshops = workshops;
        this.papers = papers;
        this.tray = tray;
        this.rooms = rooms;
        this.ids = ids;
    }

    @PostMapping("/parts/{stepId}")
    Reply showParts(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "1") int parts,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return lead(id, act, person, request, lead -> lead.showParts(stepId, parts));
    }

    @PostMapping("/text/{stepId}")
    Reply putUp(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return lead(id, act, person, request, lead -> lead.putUp(stepId, text));
    }

    @PostMapping("/story")
    Reply showStory(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return lead(
                id,
                act,
                person,
                request,
                lead -> story.isBlank() ? lead.takeStoryDown() : lead.showStory(story));
    }

    @PostMapping("/votes/{stepId}")
    Reply openVote(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return lead(id, act, person, request, lead -> lead.openVote(stepId, ids));
    }

    @PostMapping("/votes/{stepId}/showing")
    Reply showVote(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Held held =
                workshops.act(
                        id,
                        act(act, person),
                        workshop ->
                                workshop.lead(person.id())
                                        .atWall()
                                        .showVote(stepId, papers.all(id, stepId)),
                        () -> papers.shred(id, stepId));
        papers.settle();
        return carried(held, person, request);
    }

    @PostMapping("/votes/{stepId}/{choiceId}")
    Reply placeDots(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String choiceId,
            @RequestParam int dots,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        if (!onPaper(workshops.held(id).workshop(), stepId)) {
            return carry(
                    id,
                    act,
                    person,
                    request,
                    workshop ->
                            workshop.seat(person.id()).atWall().placeDots(stepId, choiceId, dots));
        }
        workshops.quietly(
                id,
                workshop -> {
                    String paper = tray.paper(id, stepId, person);
                    String ballot =
                            workshop.seat(person.id())
                                    .atWall()
                                    .ballot(stepId, papers.read(id, stepId, paper), choiceId, dots);
                    papers.write(id, stepId, paper, Paper.BALLOT, List.of(ballot), List.of());
                });
        return carried(workshops.held(id), person, request);
    }

    private static boolean onPaper(Workshop workshop, String stepId) {
        return workshop.agenda()
                .step(stepId)
                .filter(step -> step.privacy() == Privacy.ANONYMOUS)
                .isPresent();
    }

    private Reply lead(
            String id,
            String act,
            Person person,
            HttpServletRequest request,
            Function<LeadAtWall, List<Happening>> verb) {
        return carry(
                id,
                act,
                person,
                request,
                workshop -> verb.apply(workshop.lead(person.id()).atWall()));
    }

    private Reply carry(
            String workshopId,
            String actId,
            Person person,
            HttpServletRequest request,
            Function<Workshop, List<Happening>> verb) {
        return carried(workshops.act(workshopId, act(actId, person), verb), person, request);
    }

    private Reply carried(Held held, Person person, HttpServletRequest request) {
        Looking looking = rooms.look(held, person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }

    private Act act(String id, Person person) {
        return new Act(id.isBlank() ? ids.next() : id, person.id());
    }
}
