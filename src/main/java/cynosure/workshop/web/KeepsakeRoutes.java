package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Close;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What somebody takes home, under a link that needs no account. Only its owner ever sees the link:
/// what they wrote and did not show stands behind it. Those who lead may take it back.
@Controller
class KeepsakeRoutes {

    private final Workshops workshops;
    private final Rooms rooms;
    private final RecordFiles files;
    private final Workspaces workspaces;
    private final Ids ids;

    KeepsakeRoutes(
            Workshops workshops, Rooms rooms, RecordFiles files, Workspaces workspaces, Ids ids) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.files = files;
        this.workspaces = workspaces;
        this.ids = ids;
    }

    /// What one participant takes home; the seat's cookie is good for it long after the end.
    @GetMapping("/rooms/{id}/leave-behind")
    Reply leaveBehind(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Looking looking = rooms.look(id, person);
        return page(
                LeaveBehindPage.inRoom(
                        looking.workshop(), person.id(), ListPage.zone(workspaces), looking.url()));
    }

    /// Makes the link and goes there. Made again, the earlier one leads nowhere: the latest answer
    /// is the one that a browser follows.
    @PostMapping("/rooms/{id}/keepsake")
    Reply link(@PathVariable String id, @AuthenticationPrincipal Person person) {
        rooms.look(id, person);
        String secret = ids.token();
        workshops.act(
                id,
                new Act(ids.next(), person.id()),
                workshop -> new Close(workshop).keep(person.id(), secret));
        return Reply.see(path(id, secret));
    }

    @PostMapping("/rooms/{id}/keepsake/revoking")
    Reply revokeMine(@PathVariable String id, @AuthenticationPrincipal Person person) {
        takeBack(id, person.id(), person);
        return Reply.see("/rooms/" + id + "/leave-behind");
    }

    @PostMapping("/workshops/{id}/keepsakes/revoking")
    Reply revoke(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @AuthenticationPrincipal Person by) {
        takeBack(id, person, by);
        return Reply.see("/workshops/" + id + "#keepsakes");
    }

    @GetMapping("/kept/{id}/{secret}")
    Reply kept(@PathVariable String id, @PathVariable String secret, HttpServletRequest request) {
        Workshop workshop = opened(id, secret);
        return page(
                LeaveBehindPage.byLink(
                        workshop,
                        workshop.sequel().keeperWith(secret).orElseThrow(),
                        ListPage.zone(workspaces),
                        path(id, secret),
                        Origin.of(request)));
    }

    @GetMapping("/kept/{id}/{secret}/record.{ending}")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String secret,
            @PathVariable String ending,
            HttpServletRequest request) {
        return files.file(opened(id, secret), ending, Origin.of(request) + path(id, secret));
    }

    private void takeBack(String id, String keeperId, Person by) {
        workshops.act(
                id,
                new Act(ids.next(), by.id()),
                workshop -> new Close(workshop).revoke(keeperId, by.id()));
    }

    private Workshop opened(String id, String secret) {
        return workshops
                .find(id)
                .filter(workshop -> workshop.sequel().keeperWith(secret).isPresent())
                .orElseThrow(() -> Fault.notFound(Problem.said("workshop.keepsake-link")));
    }

    private static Reply page(LeaveBehindPage page) {
        return Reply.page(
                "workshop/leave-behind.jte",
                page.book().say("kept.page", page.minutes().heading().product()),
                "workshops",
                page);
    }

    private static String path(String id, String secret) {
        return "/kept/" + id + "/" + secret;
    }
}
