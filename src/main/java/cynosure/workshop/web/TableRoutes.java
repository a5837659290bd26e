package cynosure.workshop.web;

import cynosure.framework.Dimension;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.AtTable;
import cynosure.workshop.Happening;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What anyone in the room does with the cards on the table: merge them, lay them together.
@Controller
@RequestMapping("/rooms/{id}")
class TableRoutes {

    private final Acting acting;

    TableRoutes(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/merges/{candidateId}")
    Reply merge(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.merge(candidateId, into));
    }

    /// Takes a merged candidate out again.
    @PostMapping("/merges/{candidateId}/undoing")
    Reply undoMerge(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.undoMerge(candidateId));
    }

    @PostMapping("/clusters/{candidateId}")
    Reply cluster(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.cluster(candidateId, name));
    }

    @PostMapping("/cluster-names")
    Reply rename(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.rename(before, name));
    }

    /// Waves off a piece of advice, for a reason that stays in sight.
    @PostMapping("/advice/{candidateId}")
    Reply waveOff(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.waveOff(candidateId, rule, reason));
    }

    @PostMapping("/advice/{candidateId}/taking-up")
    Reply takeUp(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.takeUp(candidateId, rule));
    }

    /// Takes a found input into a candidate.
    @PostMapping("/inputs/{candidateId}")
    Reply takeInput(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "OTHER") Dimension dimension,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(
                id, act, person, request, table -> table.takeInput(candidateId, name, dimension));
    }

    /// Says which candidate shows what the room put its dots on.
    @PostMapping("/reflections/{stepId}/{choiceId}")
    Reply reflect(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable String choiceId,
            @RequestParam(defaultValue = "") String candidate,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, table -> table.reflect(stepId, choiceId, candidate));
    }

    private Reply carry(
            String workshopId,
            String actId,
            Person person,
            HttpServletRequest request,
            Function<AtTable, List<Happening>> verb) {
        return acting.carry(
                workshopId,
                actId,
                person,
                request,
                workshop -> verb.apply(AtTable.of(workshop, person.id())));
    }
}
