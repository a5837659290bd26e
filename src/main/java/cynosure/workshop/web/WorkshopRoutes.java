package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Agenda;
import cynosure.workshop.Length;
import cynosure.workshop.Plan;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Planning workshops, and looking back at them. For members.
@Controller
@RequestMapping("/workshops")
class WorkshopRoutes {

    private final Workshops workshops;
    private final Workspaces workspaces;
    private final Ids ids;

    WorkshopRoutes(Workshops workshops, Workspaces workspaces, Ids ids) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.ids = ids;
    }

    @GetMapping
    Reply list() {
        return Reply.page(
                "workshop/list.jte",
                "Workshops",
                "workshops",
                ListPage.of(workshops.all(), workspaces));
    }

    @GetMapping("/new")
    Reply blank() {
        return Reply.page(
                "workshop/new.jte",
                "Plan a workshop",
                "workshops",
                NewWorkshopPage.blank(ids.next()));
    }

    @PostMapping
    Reply plan(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "90") int minutes) {
        if (product.isBlank() || product.length() > Plan.PRODUCT_LENGTH_MAX) {
            Problem problem =
                    Problem.of(
                            "workshop.product",
                            "A workshop is about one product: name it in at most 80 characters.",
                            "Write the product's name, or the part of it that the workshop is about.");
            return Reply.again(
                    "workshop/new.jte",
                    "Plan a workshop",
                    "workshops",
                    NewWorkshopPage.again(id, product, minutes, Problems.of(problem)));
        }
        Length length =
                Arrays.stream(Length.values())
                        .filter(known -> known.minutes() == minutes)
                        .findFirst()
                        .orElse(Length.NINETY);
        Workshop planned = workshops.plan(workshopId(id), person, product.strip(), length);
        return Reply.see("/workshops/" + planned.id());
    }

    private String workshopId(String sent) {
        return sent.matches("[a-z0-9]{16}") ? sent : ids.next();
    }

    /// The plan before the workshop, the record after it.
    @GetMapping("/{id}")
    Reply show(@PathVariable String id, HttpServletRequest request) {
        Workshop workshop = workshops.held(id).workshop();
        return workshop.finished()
                ? Reply.page(
                        "workshop/record.jte",
                        "Record: " + workshop.plan().product(),
                        "workshops",
                        RecordPage.of(workshop, ListPage.zone(workspaces), ids.next()))
                : Reply.page(
                        "workshop/plan.jte",
                        workshop.plan().product(),
                        "workshops",
                        PlanPage.of(workshop, Origin.of(request)));
    }

    @PostMapping("/{id}/agenda")
    Reply changeAgenda(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String act,
            HttpServletRequest request) {
        Agenda agenda = AgendaForm.read(request.getParameterMap(), ids);
        try {
            workshops.act(
                    id,
                    new Act(act.isBlank() ? ids.next() : act, person.id()),
                    workshop -> workshop.lead(person.id()).change(agenda));
        } catch (Fault mistake) {
            if (mistake.kind() != Fault.Kind.MISTAKE) {
                throw mistake;
            }
            Workshop workshop = workshops.held(id).workshop();
            return Reply.again(
                    "workshop/plan.jte",
                    workshop.plan().product(),
                    "workshops",
                    PlanPage.of(workshop, Origin.of(request)).with(agenda, mistake.problems()));
        }
        return Reply.see("/workshops/" + id);
    }
}
