package cynosure.workshop.web;

import cynosure.framework.Adoption;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Candidate;
import cynosure.workshop.Happening;
import cynosure.workshop.Lead;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Rooms rooms;
    private final Ids ids;
    private final Clock clock;

    LeadRoutes(Workshops workshops, Frameworks frameworks, Rooms rooms, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.frameworks = frameworks;
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/step")
    Reply moveTo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.moveTo(to, clock.instant()));
    }

    @PostMapping("/time/{stepId}")
    Reply addTime(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "1") int minutes,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.addTime(stepId, minutes));
    }

    /// Does a step once more.
    @PostMapping("/step/{stepId}/again")
    Reply repeat(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.repeat(stepId, ids, clock.instant()));
    }

    @PostMapping("/taking-back")
    Reply takeBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, Lead::takeBack);
    }

    @PostMapping("/game")
    Reply recordGame(
            @PathVariable String id,
            @RequestParam Game game,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.recordGame(game));
    }

    /// Adopts a candidate and makes it the team's North Star, both or neither.
    @PostMapping("/adoption")
    Reply adopt(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String candidate,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(required = false) @Nullable Game game,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Held held =
                workshops.act(
                        id,
                        act(act, person),
                        workshop ->
                                workshop.lead(person.id())
                                        .adopt(candidate, name, definition, game, clock.instant()),
                        () ->
                                frameworks.adopt(
                                        adoption(
                                                workshops.held(id).workshop(),
                                                candidate,
                                                name,
                                                definition,
                                                game),
                                        person,
                                        "Adopted in a workshop"));
        return carried(held, person, request);
    }

    @PostMapping("/end")
    Reply finish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.finish(clock.instant()));
    }

    /// Unmakes the end: "not over yet".
    @PostMapping("/reopening")
    Reply reopen(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, lead -> lead.reopen(clock.instant()));
    }

    private Reply carry(
            String workshopId,
            String actId,
            Person person,
            HttpServletRequest request,
            Function<Lead, List<Happening>> verb) {
        Held held =
                workshops.act(
                        workshopId,
                        act(actId, person),
                        workshop -> verb.apply(workshop.lead(person.id())));
        return carried(held, person, request);
    }

    private Reply carried(Held held, Person person, HttpServletRequest request) {
        Looking looking = rooms.look(held, person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }

    private Act act(String id, Person person) {
        return new Act(id.isBlank() ? ids.next() : id, person.id());
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
                new NorthStar(name, definition, statement(candidate), ""),
                candidate.inputs().stream()
                        .map(
                                input ->
                                        new Adoption.NewInput(
                                                input.name(), input.dimension(), "", ""))
                        .toList(),
                List.of());
    }

    private static String statement(Candidate candidate) {
        return candidate.increase().isBlank()
                ? ""
                : "We would be more confident in our strategy if we saw an increase in "
                        + candidate.increase().strip()
                        + (candidate.measure().isBlank()
                                ? "."
                                : ", which we could measure by " + candidate.measure().strip());
    }
}
