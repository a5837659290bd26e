package cynosure.workshop.web;

import cynosure.framework.Dimension;
import cynosure.web.Reply;
import cynosure.workshop.AtTable;
import cynosure.workshop.Happening;
import java.util.List;
import java.util.function.Function;
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
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String into) {
        return carry(call, table -> table.merge(candidateId, into));
    }

    /// Takes a merged candidate out again.
    @PostMapping("/merges/{candidateId}/undoing")
    Reply undoMerge(Call call, @PathVariable String candidateId) {
        return carry(call, table -> table.undoMerge(candidateId));
    }

    @PostMapping("/clusters/{candidateId}")
    Reply cluster(
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String name) {
        return carry(call, table -> table.cluster(candidateId, name));
    }

    @PostMapping("/cluster-names")
    Reply rename(
            Call call,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String name) {
        return carry(call, table -> table.rename(before, name));
    }

    /// Waves off a piece of advice, for a reason that stays in sight.
    @PostMapping("/advice/{candidateId}")
    Reply waveOff(
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String reason) {
        return carry(call, table -> table.waveOff(candidateId, rule, reason));
    }

    @PostMapping("/advice/{candidateId}/taking-up")
    Reply takeUp(
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String rule) {
        return carry(call, table -> table.takeUp(candidateId, rule));
    }

    /// Takes a found input into a candidate.
    @PostMapping("/inputs/{candidateId}")
    Reply takeInput(
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "OTHER") Dimension dimension) {
        return carry(call, table -> table.takeInput(candidateId, name, dimension));
    }

    /// Says which candidate shows what the room put its dots on.
    @PostMapping("/reflections/{stepId}/{choiceId}")
    Reply reflect(
            Call call,
            @PathVariable String stepId,
            @PathVariable String choiceId,
            @RequestParam(defaultValue = "") String candidate) {
        return carry(call, table -> table.reflect(stepId, choiceId, candidate));
    }

    /// The same from a candidate's side.
    ///
    /// @param moment the step and the choice, as [Moment#place] names them
    @PostMapping("/reflections")
    Reply reflect(
            Call call,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String candidate) {
        int slash = moment.indexOf('/');
        String stepId = moment.substring(0, Math.max(0, slash));
        String choiceId = moment.substring(slash + 1);
        return carry(call, table -> table.reflect(stepId, choiceId, candidate));
    }

    private Reply carry(Call call, Function<AtTable, List<Happening>> verb) {
        return acting.carry(call, workshop -> verb.apply(AtTable.of(workshop, call.by())));
    }
}
