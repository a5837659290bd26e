package cynosure.workshop.web;

import cynosure.web.Reply;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ranking by pairs, and the strict filter.
@Controller
@RequestMapping("/rooms/{id}")
class SortingRoutes {

    private final Acting acting;

    SortingRoutes(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/rankings/{stepId}")
    Reply begin(Call call, @PathVariable String stepId) {
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).sorting(stepId).begin(stepId));
    }

    @PostMapping("/rankings/{stepId}/preferences")
    Reply prefer(
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower,
            @RequestParam Preference preference) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                call,
                workshop -> workshop.seat(call.by()).sorting().prefer(stepId, duel, preference));
    }

    /// Shows what people answered, and lets the majority move.
    @PostMapping("/rankings/{stepId}/showing")
    Reply show(
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).sorting(stepId).show(stepId, duel));
    }

    /// Unmakes a showing: the question is asked again.
    @PostMapping("/rankings/{stepId}/asking")
    Reply askAgain(
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).sorting(stepId).askAgain(stepId, duel));
    }

    @PostMapping("/filter/{stepId}/{candidateId}/{question}")
    Reply judge(
            Call call,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable StrictQuestion question,
            @RequestParam StrictAnswer answer) {
        return acting.carry(
                call,
                workshop ->
                        workshop.seat(call.by())
                                .judgeStrictly(stepId, candidateId, question, answer));
    }
}
