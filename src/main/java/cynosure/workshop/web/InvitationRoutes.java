package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.AccessCookie;
import cynosure.web.Attempts;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Invitation;
import cynosure.workshop.Preparation;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody's own link: when and where, what to read, and a button that tries the door. Opening the
/// page is not enough, because chats open links for a preview; the button lets in and is ticked on
/// the preparation page.
@Controller
@RequestMapping("/invitations/{id}/{token}")
class InvitationRoutes {

    private static final int WRONG_LINKS_A_MINUTE = 10;

    private final Workshops workshops;
    private final Workspaces workspaces;
    private final People people;
    private final Accesses accesses;
    private final Ids ids;
    private final Clock clock;
    private final Attempts attempts;

    InvitationRoutes(
            Workshops workshops,
            Workspaces workspaces,
            People people,
            Accesses accesses,
            Ids ids,
            Clock clock) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.people = people;
        this.accesses = accesses;
        this.ids = ids;
        this.clock = clock;
        this.attempts = new Attempts(WRONG_LINKS_A_MINUTE, Duration.ofMinutes(1), clock);
    }

    @GetMapping
    Reply show(@PathVariable String id, @PathVariable String token, HttpServletRequest request) {
        Workshop workshop = open(id, token, request);
        Invitation invitation = workshop.preparation().withToken(token).orElseThrow();
        return Reply.page(
                "workshop/invitation.jte",
                workshop.plan().product(),
                "",
                InvitationPage.of(workshop, invitation, ListPage.zone(workspaces)));
    }

    @PostMapping
    Reply getIn(
            @PathVariable String id,
            @PathVariable String token,
            @AuthenticationPrincipal @Nullable Person viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Workshop workshop = open(id, token, request);
        Invitation invitation = workshop.preparation().withToken(token).orElseThrow();
        Person person = personOf(workshop, invitation, viewer);
        Act act = new Act(ids.next(), person.id());
        Workshop after =
                workshops
                        .act(id, act, before -> before.getIn(token, person.id(), clock.instant()))
                        .workshop();
        Preparation.Arrival arrival = after.preparation().arrivals().get(invitation.id());
        String comer = arrival == null ? person.id() : arrival.personId();
        if (viewer == null || !viewer.id().equals(comer)) {
            Person guest = people.find(comer).orElse(person);
            AccessCookie.set(request, response, accesses.grant(guest));
        }
        return Reply.see("/rooms/" + id);
    }

    @GetMapping("/workshop.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String id, @PathVariable String token, HttpServletRequest request) {
        Workshop workshop = open(id, token, request);
        String link = Origin.of(request) + "/invitations/" + id + "/" + token;
        return PreparationRoutes.calendar(Invites.file(workshop, link, clock.instant()));
    }

    /// Who comes: whoever came by this link before; else the person this browser knows, unless they
    /// have a place in the room already; else somebody new.
    private Person personOf(Workshop workshop, Invitation invitation, @Nullable Person viewer) {
        Preparation.Arrival before = workshop.preparation().arrivals().get(invitation.id());
        if (before != null) {
            return people.find(before.personId()).orElseThrow(InvitationRoutes::unknown);
        }
        boolean taken =
                viewer == null
                        || workshop.leads(viewer.id())
                        || workshop.participant(viewer.id()).isPresent();
        return taken ? people.add(invitation.name(), Role.GUEST) : viewer;
    }

    private Workshop open(String id, String token, HttpServletRequest request) {
        attempts.check(request.getRemoteAddr());
        return workshops
                .find(id)
                .filter(workshop -> workshop.preparation().withToken(token).isPresent())
                .orElseThrow(
                        () -> {
                            attempts.failed(request.getRemoteAddr());
                            return unknown();
                        });
    }

    private static Fault unknown() {
        return Fault.notFound(Problem.said("workshop.invitation-gone"));
    }
}
