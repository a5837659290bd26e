package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Live;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Cast;
import cynosure.workshop.Happening;
import cynosure.workshop.JobFunction;
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
                "Roles: " + looking.workshop().plan().product(),
                "workshops",
                RolesPage.of(looking, Origin.of(request), ids.next(), Problems.NONE));
    }

    @PostMapping("/lead")
    Reply handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        carry(id, act, person, cast -> cast.handOver(to, clock.instant()));
        return Reply.see("/rooms/" + id);
    }

    @PostMapping("/co-facilitators")
    Reply nameCoFacilitator(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person viewer) {
        return carry(id, act, viewer, cast -> cast.nameCoFacilitator(person));
    }

    @PostMapping("/co-facilitators/{coId}/thanks")
    Reply dismiss(
            @PathVariable String id,
            @PathVariable String coId,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        carry(id, act, person, cast -> cast.dismiss(coId));
        return Reply.see(coId.equals(person.id()) ? "/rooms/" + id : "/rooms/" + id + "/roles");
    }

    @PostMapping("/seats")
    Reply addSeat(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String function,
            @RequestParam(defaultValue = "") String writer,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Problems problems = JoinRoutes.mistakes(name, function);
        if (!problems.none()) {
            Looking looking = rooms.look(id, person);
            looking.workshop().lead(person.id());
            return Reply.again(
                    "workshop/roles.jte",
                    "Roles: " + looking.workshop().plan().product(),
                    "workshops",
                    RolesPage.of(looking, Origin.of(request), ids.next(), problems));
        }
        return carry(
                id,
                act,
                person,
                cast ->
                        cast.addSeat(
                                name.strip(),
                                JobFunction.valueOf(function),
                                writer.isBlank() ? person.id() : writer,
                                ids));
    }

    @PostMapping("/seats/{seatId}/writer")
    Reply chooseEnterer(
            @PathVariable String id,
            @PathVariable String seatId,
            @RequestParam(defaultValue = "") String writer,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        return carry(id, act, person, cast -> cast.chooseEnterer(seatId, writer));
    }

    /// What a member sees who was asked to take over. It shows nothing of the room.
    @GetMapping("/lead")
    Reply lead(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return Reply.page(
                "workshop/lead.jte",
                "Take over the lead",
                "workshops",
                LeadPage.of(workshops.held(id).workshop(), person, present(id), ids.next()));
    }

    @PostMapping("/lead/takeover")
    Reply takeOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        workshops.act(
                id,
                act(act, person),
                workshop -> Cast.takeOver(workshop, person, present(id), clock.instant()));
        return Reply.see("/rooms/" + id);
    }

    /// What to do when it gets difficult.
    @GetMapping("/guide")
    Reply guide(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Looking looking = rooms.look(id, person);
        looking.workshop().lead(person.id());
        return Reply.page(
                "workshop/guide.jte", "When it gets difficult", "workshops", GuidePage.of(looking));
    }

    @GetMapping("/_standing")
    Reply standing(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean leading,
            @AuthenticationPrincipal Person person) {
        return Reply.fragment(
                "workshop/_standing.jte", StandingView.of(rooms.look(id, person), leading));
    }

    private Reply carry(
            String id, String actId, Person person, Function<Cast, List<Happening>> verb) {
        workshops.act(id, act(actId, person), workshop -> verb.apply(workshop.cast(person.id())));
        return Reply.see("/rooms/" + id + "/roles");
    }

    private Act act(String id, Person person) {
        return new Act(id.isBlank() ? ids.next() : id, person.id());
    }

    private Set<String> present(String id) {
        return live.present(Rooms.topic(id));
    }
}
