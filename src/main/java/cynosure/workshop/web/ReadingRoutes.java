package cynosure.workshop.web;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Activity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The framework in five minutes, for everyone who has the link: nothing of the workspace is in it
/// but the product's name.
@Controller
class ReadingRoutes {

    private final Workshops workshops;

    ReadingRoutes(Workshops workshops) {
        this.workshops = workshops;
    }

    static String path(Workshop workshop) {
        return "/reading/" + workshop.id() + "/" + workshop.preparation().readingToken();
    }

    @GetMapping("/reading/{id}/{token}")
    Reply read(@PathVariable String id, @PathVariable String token) {
        Workshop workshop =
                workshops
                        .find(id)
                        .filter(found -> token.equals(found.preparation().readingToken()))
                        .orElseThrow(() -> Fault.notFound(Problem.said("workshop.reading-link")));
        return Reply.page(
                "workshop/reading.jte",
                workshop.book().say("read.page"),
                "",
                new ReadingPage(
                        workshop.book(),
                        workshop.plan().product(),
                        workshop.agenda().first(Activity.PICK_THE_GAME).isPresent()));
    }
}
