package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.Lead;
import cynosure.workshop.Papers;
import cynosure.workshop.Step;
import cynosure.workshop.Texts;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Privacy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Anonymous papers: taking one, writing on it, and the reveal, which turns them all over.
///
/// Writing on a paper is no act: it is checked that the person has a seat, and nothing of the
/// person goes any further.
@Controller
@RequestMapping("/rooms/{id}")
class PaperRoutes {

    private final Workshops workshops;
    private final Papers papers;
    private final PaperTray tray;
    private final Rooms rooms;
    private final Ids ids;
    private final Clock clock;

    PaperRoutes(
            Workshops workshops, Papers papers, PaperTray tray, Rooms rooms, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.papers = papers;
        this.tray = tray;
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    /// Led back with a plain redirect: the page that comes next must already carry the cookie.
    @PostMapping("/papers/{stepId}")
    Reply take(
            @PathVariable String id,
            @PathVariable String stepId,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response) {
        workshops.act(
                id,
                new Act(ids.next(), person.id()),
                workshop -> workshop.seat(person.id()).atWall().takePaper(stepId));
        tray.keep(id, stepId, person, papers.fresh(id, stepId), response);
        return Reply.see(rooms.look(id, person).url());
    }

    @PostMapping("/papers/{stepId}/{slot}")
    Reply write(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable int slot,
            @RequestParam(name = "mark", defaultValue = "") List<Mark> marks,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        List<String> texts = Fields.texts(request);
        workshops.quietly(
                id,
                workshop -> {
                    Step step = workshop.seat(person.id()).atWall().papers(stepId);
                    for (int place = 0; place < texts.size(); place++) {
                        Texts.check(step.activity(), slot + place, texts.get(place));
                    }
                    String paper = tray.paper(id, stepId, person);
                    papers.write(id, stepId, paper, slot, texts, marks);
                });
        return carried(rooms.look(id, person), request);
    }

    @PostMapping("/reveal/{stepId}")
    Reply reveal(Call call, @PathVariable String stepId) {
        workshops.act(
                call.id(),
                call.act(ids),
                workshop -> reveal(workshop, workshop.lead(call.by()), stepId),
                () -> papers.shred(call.id(), stepId));
        papers.settle();
        return carried(rooms.look(call.id(), call.person()), call.request());
    }

    private List<Happening> reveal(Workshop workshop, Lead lead, String stepId) {
        boolean onPaper =
                workshop.agenda()
                        .step(stepId)
                        .filter(step -> step.privacy() == Privacy.ANONYMOUS)
                        .isPresent();
        return onPaper
                ? lead.atWall()
                        .turnPapers(stepId, papers.all(workshop.id(), stepId), clock.instant())
                : lead.reveal(stepId, clock.instant());
    }

    private static Reply carried(Looking looking, HttpServletRequest request) {
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }
}
