package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Live;
import cynosure.web.Reply;
import cynosure.workshop.Cast;
import cynosure.workshop.Happening;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who leads, who helps, who writes for whom; and taking over a room whose facilitator is away.
@Controller
@RequestMapping("/rooms/{id}")
class RoleRoutes {

    private final Workshops workshops;
    private final Rooms rooms;
    private final Live live;
    private final Ids ids;
    private final Clock clock;

    RoleRoutes(Workshops workshops, Rooms rooms, Live live, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/roles")
    Reply roles(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Looking looking = rooms.look(id, person);
        looking.workshop().lead(person.id());
        return Reply.page(
                "workshop/roles.jte",
                looking.book().say("roles.crumb") + ": " + looking.workshop().plan().product(),
                "workshops",
                RolesPage.of(looking, Origin.of(request), ids.next(), Problems.NONE));
    }

    @PostMapping("/lead")
    Reply handOver(Call call, @RequestParam(defaultValue = "") String to) {
        carry(call, cast -> cast.handOver(to, clock.instant()));
        return Reply.see("/rooms/" + call.id());
    }

    @PostMapping("/co-facilitators")
    Reply nameCoFacilitator(Call call, @RequestParam(defaultValue = "") String person) {
        return carry(call, cast -> cast.nameCoFacilitator(person));
    }

    @PostMapping("/co-facilitators/{coId}/thanks")
    Reply dismiss(Call call, @PathVariable String coId) {
        Reply roles = carry(call, cast -> cast.dismiss(coId));
        return coId.equals(call.by()) ? Reply.see("/rooms/" + call.id()) : roles;
    }

    @PostMapping("/seats")
    Reply addSeat(
            Call call,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String function,
            @RequestParam(defaultValue = "") String writer) {
        Problems problems = JoinRoutes.mistakes(name, function);
        if (!problems.none()) {
            Looking looking = rooms.look(call.id(), call.person());
            looking.workshop().lead(call.by());
            return Reply.again(
                    "workshop/roles.jte",
                    looking.book().say("roles.crumb") + ": " + looking.workshop().plan().product(),
                    "workshops",
                    RolesPage.of(looking, Origin.of(call.request()), ids.next(), problems));
        }
        return carry(
                call,
                cast ->
                        cast.addSeat(
                                name.strip(),
                                JobFunction.valueOf(function),
                                writer.isBlank() ? call.by() : writer,
                                ids));
    }

    @PostMapping("/seats/{seatId}/writer")
    Reply chooseEnterer(
            Call call,
            @PathVariable String seatId,
            @RequestParam(defaultValue = "") String writer) {
        return carry(call, cast -> cast.chooseEnterer(seatId, writer));
    }

    /// What a member sees who was asked to take over. It shows nothing of the room.
    @GetMapping("/lead")
    Reply lead(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Workshop workshop = workshops.held(id).workshop();
        return Reply.page(
                "workshop/lead.jte",
                workshop.book().say("room.standing.take"),
                "workshops",
                LeadPage.of(workshop, person, present(id), ids.next()));
    }

    @PostMapping("/lead/takeover")
    Reply takeOver(Call call) {
        workshops.act(
                call.id(),
                call.act(ids),
                workshop ->
                        Cast.takeOver(
                                workshop, call.person(), present(call.id()), clock.instant()));
        return Reply.see("/rooms/" + call.id());
    }

    /// What to do when it gets difficult.
    @GetMapping("/guide")
    Reply guide(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Looking looking = rooms.look(id, person);
        looking.workshop().lead(person.id());
        return Reply.page(
                "workshop/guide.jte",
                looking.book().say("lead.guide.title"),
                "workshops",
                GuidePage.of(looking));
    }

    @GetMapping("/_standing")
    Reply standing(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean leading,
            @AuthenticationPrincipal Person person) {
        return Reply.fragment(
                "workshop/_standing.jte", StandingView.of(rooms.look(id, person), leading));
    }

    private Reply carry(Call call, Function<Cast, List<Happening>> verb) {
        workshops.act(call.id(), call.act(ids), workshop -> verb.apply(workshop.cast(call.by())));
        return Reply.see("/rooms/" + call.id() + "/roles");
    }

    private Set<String> present(String id) {
        return live.present(Rooms.topic(id));
    }
}
