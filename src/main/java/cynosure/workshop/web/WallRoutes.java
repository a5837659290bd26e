package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.Happening;
import cynosure.workshop.LeadAtWall;
import cynosure.workshop.Paper;
import cynosure.workshop.Papers;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import cynosure.workshop.activity.Privacy;
import java.util.List;
import java.util.function.Function;
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
    private final Acting acting;
    private final Ids ids;

    WallRoutes(Workshops workshops, Papers papers, PaperTray tray, Acting acting, Ids ids) {
        this.workshops = workshops;
        this.papers = papers;
        this.tray = tray;
        this.acting = acting;
        this.ids = ids;
    }

    @PostMapping("/parts/{stepId}")
    Reply showParts(
            Call call, @PathVariable String stepId, @RequestParam(defaultValue = "1") int parts) {
        return lead(call, lead -> lead.showParts(stepId, parts));
    }

    @PostMapping("/text/{stepId}")
    Reply putUp(
            Call call, @PathVariable String stepId, @RequestParam(defaultValue = "") String text) {
        return lead(call, lead -> lead.putUp(stepId, text));
    }

    @PostMapping("/story")
    Reply showStory(Call call, @RequestParam(defaultValue = "") String story) {
        return lead(call, lead -> story.isBlank() ? lead.takeStoryDown() : lead.showStory(story));
    }

    @PostMapping("/votes/{stepId}")
    Reply openVote(Call call, @PathVariable String stepId) {
        return lead(call, lead -> lead.openVote(stepId, ids));
    }

    @PostMapping("/votes/{stepId}/showing")
    Reply showVote(Call call, @PathVariable String stepId) {
        Held held =
                workshops.act(
                        call.id(),
                        call.act(ids),
                        workshop ->
                                workshop.lead(call.by())
                                        .atWall()
                                        .showVote(stepId, papers.all(call.id(), stepId)),
                        () -> papers.shred(call.id(), stepId));
        papers.settle();
        return acting.answer(call, held);
    }

    @PostMapping("/votes/{stepId}/{choiceId}")
    Reply placeDots(
            Call call,
            @PathVariable String stepId,
            @PathVariable String choiceId,
            @RequestParam int dots) {
        if (!onPaper(workshops.held(call.id()).workshop(), stepId)) {
            return acting.carry(
                    call,
                    workshop ->
                            workshop.seat(call.by()).atWall().placeDots(stepId, choiceId, dots));
        }
        workshops.quietly(
                call.id(),
                workshop -> {
                    String paper = tray.paper(call.id(), stepId, call.person());
                    String ballot =
                            workshop.seat(call.by())
                                    .atWall()
                                    .ballot(
                                            stepId,
                                            papers.read(call.id(), stepId, paper),
                                            choiceId,
                                            dots);
                    papers.write(
                            call.id(), stepId, paper, Paper.BALLOT, List.of(ballot), List.of());
                });
        return acting.answer(call, workshops.held(call.id()));
    }

    private static boolean onPaper(Workshop workshop, String stepId) {
        return workshop.agenda()
                .step(stepId)
                .filter(step -> step.privacy() == Privacy.ANONYMOUS)
                .isPresent();
    }

    private Reply lead(Call call, Function<LeadAtWall, List<Happening>> verb) {
        return acting.carry(call, workshop -> verb.apply(workshop.lead(call.by()).atWall()));
    }
}
