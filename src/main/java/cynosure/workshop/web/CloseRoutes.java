package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Close;
import cynosure.workshop.Purpose;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a workshop goes on after its end. For members.
@Controller
@RequestMapping("/workshops/{id}")
class CloseRoutes {

    private final Workshops workshops;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;

    CloseRoutes(Workshops workshops, Workspaces workspaces, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    /// Plans the session in which it goes on, with everything that lay open: both or neither.
    @PostMapping("/refinement")
    Reply goOn(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "DEFINE") Purpose purpose,
            @AuthenticationPrincipal Person person) {
        String nextId = next.matches("[a-z0-9]{16}") ? next : ids.next();
        Workshop before = workshops.held(id).workshop();
        Workshop after =
                workshops
                        .act(
                                id,
                                new Act("next-" + nextId, person.id()),
                                workshop -> new Close(workshop).goOn(nextId, purpose, zone()),
                                () -> workshops.planAfter(nextId, person, before, purpose))
                        .workshop();
        return Reply.see(
                "/workshops/" + Objects.requireNonNull(after.sequel().next()).workshopId());
    }

    @PostMapping("/review")
    Reply review(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Person person) {
        LocalDate day = day(on);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        workshops.act(
                id,
                new Act(ids.next(), person.id()),
                workshop -> new Close(workshop).reviewOn(day, today));
        return Reply.see("/workshops/" + id + "#afterwards");
    }

    private ZoneId zone() {
        return ListPage.zone(workspaces);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException nonsense) {
            throw Fault.mistake(Problem.said("workshop.review-day.form"));
        }
    }
}
