package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.CandidateField;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Small groups: forming them, and what is written in them.
@Controller
@RequestMapping("/rooms/{id}")
class GroupRoutes {

    private final Acting acting;
    private final Ids ids;

    GroupRoutes(Acting acting, Ids ids) {
        this.acting = acting;
        this.ids = ids;
    }

    /// @param seed what the groups are drawn with, so that a form sent twice forms them once
    @PostMapping("/groups/{stepId}")
    Reply form(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "2") int size,
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        String drawn = seed.isBlank() ? ids.next() : seed;
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.lead(person.id()).groups().form(stepId, size, drawn));
    }

    @PostMapping("/groups/{stepId}/moves")
    Reply move(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "0") int group,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.lead(person.id()).groups().place(stepId, who, group));
    }

    /// Joins the group that needs somebody most.
    @PostMapping("/groups/{stepId}/seat")
    Reply join(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.seat(person.id()).inGroup().join(stepId));
    }

    @PostMapping("/sheets/{stepId}/{field}")
    Reply fill(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable int field,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.seat(person.id()).fill(stepId, field, text));
    }

    @PostMapping("/refinements/{stepId}/{candidateId}/{field}")
    Reply refine(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable CandidateField field,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop ->
                        workshop.seat(person.id())
                                .inGroup()
                                .refine(stepId, candidateId, field, text));
    }
}
