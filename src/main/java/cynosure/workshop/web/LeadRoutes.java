package cynosure.workshop.web;

import cynosure.framework.Adoption;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.ids.Ids;
import cynosure.language.Phrasebook;
import cynosure.web.Reply;
import cynosure.workshop.Candidate;
import cynosure.workshop.Happening;
import cynosure.workshop.Lead;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the facilitator sends: move, add time, record the game, adopt, end.
@Controller
@RequestMapping("/rooms/{id}")
class LeadRoutes {

    private final Workshops workshops;
    private final Frameworks frameworks;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    LeadRoutes(Workshops workshops, Frameworks frameworks, Acting acting, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.frameworks = frameworks;
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

    /// Adopts a candidate and makes it the team's North Star, both or neither.
    @PostMapping("/adoption")
    Reply adopt(
            Call call,
            @RequestParam(defaultValue = "") String candidate,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(required = false) @Nullable Game game) {
        Held held =
                workshops.act(
                        call.id(),
                        call.act(ids),
                        workshop ->
                                workshop.lead(call.by())
                                        .adopt(candidate, name, definition, game, clock.instant()),
                        () ->
                                frameworks.adopt(
                                        adoption(
                                                workshops.held(call.id()).workshop(),
                                                candidate,
                                                name,
                                                definition,
                                                game),
                                        call.person(),
                                        "Adopted in a workshop"));
        return acting.answer(call, held);
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

    private static Adoption adoption(
            Workshop workshop,
            String candidateId,
            String name,
            String definition,
            @Nullable Game chosen) {
        Candidate candidate = workshop.candidate(candidateId).orElseThrow();
        Game recorded = workshop.said().game();
        Game game = recorded == null ? Objects.requireNonNull(chosen) : recorded;
        return new Adoption(
                workshop.plan().product(),
                game,
                new NorthStar(name, definition, statement(candidate, workshop.book()), ""),
                candidate.inputs().stream()
                        .map(
                                input ->
                                        new Adoption.NewInput(
                                                input.name(), input.dimension(), "", ""))
                        .toList(),
                List.of());
    }

    /// What the room would be more confident with, as the sentence that stands with the North Star.
    private static String statement(Candidate candidate, Phrasebook book) {
        String increase = candidate.increase().strip();
        String measure = candidate.measure().strip();
        if (increase.isEmpty()) {
            return "";
        }
        return measure.isEmpty()
                ? book.say("table.statement", increase)
                : book.say("table.statement.measured", increase, measure);
    }
}
