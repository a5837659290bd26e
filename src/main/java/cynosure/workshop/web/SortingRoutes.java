package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    Reply begin(
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
                workshop -> workshop.lead(person.id()).sorting(stepId).begin(stepId));
    }

    @PostMapping("/rankings/{stepId}/preferences")
    Reply prefer(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower,
            @RequestParam Preference preference,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.seat(person.id()).sorting().prefer(stepId, duel, preference));
    }

    /// Shows what people answered, and lets the majority move.
    @PostMapping("/rankings/{stepId}/showing")
    Reply show(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.lead(person.id()).sorting(stepId).show(stepId, duel));
    }

    /// Unmakes a showing: the question is asked again.
    @PostMapping("/rankings/{stepId}/asking")
    Reply askAgain(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String upper,
            @RequestParam(defaultValue = "") String lower,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Duel duel = new Duel(upper, lower);
        return acting.carry(
                id,
                act,
                person,
                request,
                workshop -> workshop.lead(person.id()).sorting(stepId).askAgain(stepId, duel));
    }

    @PostMapping("/filter/{stepId}/{candidateId}/{question}")
    Reply judge(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String candidateId,
            @PathVariable StrictQuestion question,
            @RequestParam StrictAnswer answer,
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
                                .judgeStrictly(stepId, candidateId, question, answer));
    }
}
