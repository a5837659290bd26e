package cynosure.workshop.web;

import cynosure.framework.Game;
import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.Happening;
import cynosure.workshop.Lead;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the facilitator sends: move, add time, record the game, end.
@Controller
@RequestMapping("/rooms/{id}")
class LeadRoutes {

    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    LeadRoutes(Acting acting, Ids ids, Clock clock) {
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/step")
    Reply moveTo(Call call, @RequestParam(defaultValue = "") String to) {
        return carry(call, lead -> lead.moveTo(to, clock.instant()));
    }

    @PostMapping("/time/{stepId}")
    Reply addTime(
            Call call, @PathVariable String stepId, @RequestParam(defaultValue = "1") int minutes) {
        return carry(call, lead -> lead.addTime(stepId, minutes));
    }

    /// Does a step once more.
    @PostMapping("/step/{stepId}/again")
    Reply repeat(Call call, @PathVariable String stepId) {
        return carry(call, lead -> lead.repeat(stepId, ids, clock.instant()));
    }

    @PostMapping("/taking-back")
    Reply takeBack(Call call) {
        return carry(call, Lead::takeBack);
    }

    @PostMapping("/game")
    Reply recordGame(Call call, @RequestParam Game game) {
        return carry(call, lead -> lead.recordGame(game));
    }

    @PostMapping("/end")
    Reply finish(Call call) {
        return carry(call, lead -> lead.finish(clock.instant()));
    }

    /// Unmakes the end: "not over yet".
    @PostMapping("/reopening")
    Reply reopen(Call call) {
        return carry(call, lead -> lead.reopen(clock.instant()));
    }

    private Reply carry(Call call, Function<Lead, List<Happening>> verb) {
        return acting.carry(call, workshop -> verb.apply(workshop.lead(call.by())));
    }
}
