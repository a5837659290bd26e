package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Sequel;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The record as files: for members under the workshop, for everyone who was there under the room.
@Controller
class RecordRoutes {

    private final Workshops workshops;
    private final Rooms rooms;
    private final RecordFiles files;
    private final Workspaces workspaces;

    RecordRoutes(Workshops workshops, Rooms rooms, RecordFiles files, Workspaces workspaces) {
        this.workspaces = workspaces;
        this.workshops = workshops;
        this.rooms = rooms;
        this.files = files;
    }

    @GetMapping("/workshops/{id}/record.{ending}")
    ResponseEntity<byte[]> forMembers(
            @PathVariable String id, @PathVariable String ending, HttpServletRequest request) {
        Workshop workshop = workshops.held(id).workshop();
        return files.file(workshop, ending, Origin.of(request) + "/workshops/" + id);
    }

    /// The session before, for everyone in the one that goes on from it: only what was revealed.
    @GetMapping("/rooms/{id}/before")
    Reply before(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Sequel.From from = rooms.look(id, person).workshop().sequel().from();
        if (from == null) {
            throw Fault.notFound(Problem.said("workshop.no-before"));
        }
        Workshop before = workshops.held(from.workshopId()).workshop();
        return Reply.page(
                "workshop/before.jte",
                before.book().say("record.before") + ": " + before.plan().product(),
                "workshops",
                BeforePage.of(before, ListPage.zone(workspaces), "/rooms/" + id));
    }

    @GetMapping("/rooms/{id}/record.{ending}")
    ResponseEntity<byte[]> forThoseWhoWereThere(
            @PathVariable String id,
            @PathVariable String ending,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Workshop workshop = rooms.look(id, person).workshop();
        return files.file(workshop, ending, Origin.of(request) + "/rooms/" + id);
    }
}
