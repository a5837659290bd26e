package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.language.Language;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.workshop.Agenda;
import cynosure.workshop.AgendaTemplate;
import cynosure.workshop.AgendaTemplates;
import cynosure.workshop.Length;
import cynosure.workshop.Plan;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.record.Journey;
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
    private final AgendaTemplates templates;
    private final Ids ids;

    WorkshopRoutes(Workshops workshops, Workspaces workspaces, AgendaTemplates templates, Ids ids) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.templates = templates;
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
                NewWorkshopPage.blank(ids.next(), templates.all()));
    }

    @PostMapping
    Reply plan(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "90") String minutes,
            @RequestParam(defaultValue = "") String agenda,
            @RequestParam(defaultValue = "ENGLISH") Language language) {
        String chosen = agenda.isBlank() ? minutes : agenda;
        if (product.isBlank() || product.length() > Plan.PRODUCT_LENGTH_MAX) {
            Problem problem = Problem.said("workshop.product");
            return Reply.again(
                    "workshop/new.jte",
                    "Plan a workshop",
                    "workshops",
                    NewWorkshopPage.again(
                            id, product, chosen, language, templates.all(), Problems.of(problem)));
        }
        Workshop planned =
                workshops.plan(workshopId(id), person, product.strip(), agenda(chosen), language);
        return Reply.see("/workshops/" + planned.id());
    }

    /// The agenda of a length, by its name or its minutes, or of a template, by its id.
    private Agenda agenda(String chosen) {
        return templates
                .find(chosen)
                .map(AgendaTemplate::agenda)
                .orElseGet(
                        () ->
                                Arrays.stream(Length.values())
                                        .filter(
                                                length ->
                                                        length.name().equals(chosen)
                                                                || chosen.equals(
                                                                        Integer.toString(
                                                                                length.minutes())))
                                        .findFirst()
                                        .orElse(Length.NINETY)
                                        .agenda());
    }

    /// Saves the agenda as it stands for other workshops.
    @PostMapping("/{id}/template")
    Reply saveTemplate(@PathVariable String id, @RequestParam(defaultValue = "") String name) {
        if (name.isBlank() || name.length() > AgendaTemplate.NAME_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.template-name"));
        }
        templates.save(name.strip(), workshops.held(id).workshop().agenda());
        return Reply.see("/workshops/new");
    }

    @PostMapping("/templates/{templateId}/removal")
    Reply forgetTemplate(@PathVariable String templateId) {
        templates.forget(templateId);
        return Reply.see("/workshops/new");
    }

    private String workshopId(String sent) {
        return sent.matches("[a-z0-9]{16}") ? sent : ids.next();
    }

    /// The plan before the workshop, the record after it.
    @GetMapping("/{id}")
    Reply show(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Workshop workshop = workshops.held(id).workshop();
        return workshop.finished()
                ? Reply.page(
                        "workshop/record.jte",
                        workshop.book().say("record.title", workshop.plan().product()),
                        "workshops",
                        RecordPage.of(
                                Journey.of(workshop, workshops::find, ListPage.zone(workspaces)),
                                workshop,
                                ListPage.zone(workspaces),
                                ids.next(),
                                person.id()))
                : Reply.page(
                        "workshop/plan.jte",
                        workshop.plan().product(),
                        "workshops",
                        PlanPage.of(workshop, Origin.of(request)));
    }

    @PostMapping("/{id}/agenda")
    Reply changeAgenda(Call call) {
        Agenda agenda = AgendaForm.read(call.request().getParameterMap(), ids);
        try {
            workshops.act(
                    call.id(), call.act(ids), workshop -> workshop.lead(call.by()).change(agenda));
        } catch (Fault mistake) {
            if (mistake.kind() != Fault.Kind.MISTAKE) {
                throw mistake;
            }
            Workshop workshop = workshops.held(call.id()).workshop();
            return Reply.again(
                    "workshop/plan.jte",
                    workshop.plan().product(),
                    "workshops",
                    PlanPage.of(workshop, Origin.of(call.request()))
                            .with(agenda, mistake.problems()));
        }
        return Reply.see("/workshops/" + call.id());
    }
}
