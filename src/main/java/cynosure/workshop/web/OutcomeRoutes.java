package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.Happening;
import cynosure.workshop.LeadOutcome;
import cynosure.workshop.Outcome.Fate;
import cynosure.workshop.Outcome.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the facilitator writes down at the end: lines with owners and days, and what became of the
/// candidates.
@Controller
@RequestMapping("/rooms/{id}")
class OutcomeRoutes {

    private final Acting acting;
    private final Ids ids;

    OutcomeRoutes(Acting acting, Ids ids) {
        this.acting = acting;
        this.ids = ids;
    }

    @PostMapping("/outcome")
    Reply write(
            Call call,
            @RequestParam Topic topic,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate due) {
        return carry(call, outcome -> outcome.write(topic, text, who, due, ids));
    }

    @PostMapping("/outcome/{lineId}")
    Reply correct(
            Call call,
            @PathVariable String lineId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate due) {
        return carry(call, outcome -> outcome.correct(lineId, text, who, due));
    }

    @PostMapping("/outcome/{lineId}/removal")
    Reply remove(Call call, @PathVariable String lineId) {
        return carry(call, outcome -> outcome.remove(lineId));
    }

    /// Unmakes a removal.
    @PostMapping("/outcome/{lineId}/return")
    Reply putBack(Call call, @PathVariable String lineId) {
        return carry(call, outcome -> outcome.putBack(lineId));
    }

    @PostMapping("/fates/{candidateId}")
    Reply decide(
            Call call,
            @PathVariable String candidateId,
            @RequestParam Fate fate,
            @RequestParam(defaultValue = "") String reason) {
        return carry(call, outcome -> outcome.decide(candidateId, fate, reason));
    }

    /// Unmakes a candidate's fate: it is open again.
    @PostMapping("/fates/{candidateId}/lifting")
    Reply leaveOpen(Call call, @PathVariable String candidateId) {
        return carry(call, outcome -> outcome.leaveOpen(candidateId));
    }

    private Reply carry(Call call, Function<LeadOutcome, List<Happening>> verb) {
        return acting.carry(call, workshop -> verb.apply(workshop.lead(call.by()).outcome()));
    }
}
