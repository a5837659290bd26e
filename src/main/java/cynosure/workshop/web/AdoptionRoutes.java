package cynosure.workshop.web;

import cynosure.framework.Adoption;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.language.Phrasebook;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Candidate;
import cynosure.workshop.InputIdea;
import cynosure.workshop.LateInputs;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How what the room decided becomes the team's North Star. Each of these is stored with the room's
/// act: both or neither.
@Controller
@RequestMapping("/rooms/{id}/adoption")
class AdoptionRoutes {

    private final Workshops workshops;
    private final Frameworks frameworks;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    AdoptionRoutes(
            Workshops workshops, Frameworks frameworks, Acting acting, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.frameworks = frameworks;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /// Adopts a candidate and makes it the team's North Star.
    @PostMapping
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

    /// Takes the inputs that the adopted candidate got since into the team's North Star.
    @PostMapping("/inputs")
    Reply takeInputs(Call call) {
        Held held =
                workshops.act(
                        call.id(),
                        call.act(ids),
                        workshop ->
                                workshop.lead(call.by())
                                        .outcome()
                                        .handOver(Late.names(star(workshop).framework())),
                        () -> {
                            Workshop workshop = workshops.held(call.id()).workshop();
                            Revision star = star(workshop);
                            frameworks.revise(
                                    with(workshop, star.framework()),
                                    star.number(),
                                    call.person(),
                                    "Found in a workshop after it was adopted");
                        });
        return acting.answer(call, held);
    }

    private Framework with(Workshop workshop, Framework framework) {
        Framework grown = framework;
        for (InputIdea input : LateInputs.of(workshop, Late.names(framework))) {
            grown = grown.with(new Input(ids.next(), input.name(), input.dimension(), "", "", ""));
        }
        return grown;
    }

    /// The team's North Star, as long as it is the one that was adopted here.
    private Revision star(Workshop workshop) {
        return frameworks
                .current()
                .filter(revision -> Late.adoptedIn(workshop, revision.framework()))
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.other-star")));
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
