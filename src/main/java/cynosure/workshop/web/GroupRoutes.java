package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.CandidateField;
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
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "2") int size,
            @RequestParam(defaultValue = "") String seed) {
        String drawn = seed.isBlank() ? ids.next() : seed;
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).groups().form(stepId, size, drawn));
    }

    @PostMapping("/groups/{stepId}/moves")
    Reply move(
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "0") int group) {
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).groups().place(stepId, who, group));
    }

    /// Joins the group that needs somebody most.
    @PostMapping("/groups/{stepId}/seat")
    Reply join(Call call, @PathVariable String stepId) {
        return acting.carry(call, workshop -> workshop.seat(call.by()).inGroup().join(stepId));
    }

    @PostMapping("/sheets/{stepId}/{field}")
    Reply fill(
            Call call,
            @PathVariable String stepId,
            @PathVariable int field,
            @RequestParam(defaultValue = "") String text) {
        return acting.carry(call, workshop -> workshop.seat(call.by()).fill(stepId, field, text));
    }

    @PostMapping("/refinements/{stepId}/{candidateId}/{field}")
    Reply refine(
            Call call,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable CandidateField field,
            @RequestParam(defaultValue = "") String text) {
        return acting.carry(
                call,
                workshop ->
                        workshop.seat(call.by())
                                .inGroup()
                                .refine(stepId, candidateId, field, text));
    }
}
