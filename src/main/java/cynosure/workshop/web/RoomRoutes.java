package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Live;
import cynosure.web.Reply;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The room as a page, its pieces, and the stream that says which piece changed.
@Controller
@RequestMapping("/rooms/{id}")
class RoomRoutes {

    private final Rooms rooms;
    private final Workshops workshops;
    private final Live live;
    private final Ids ids;

    RoomRoutes(Rooms rooms, Workshops workshops, Live live, Ids ids) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.live = live;
        this.ids = ids;
    }

    @GetMapping
    Reply room(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Looking looking = rooms.look(id, person);
        return Reply.page(
                "workshop/room.jte",
                looking.workshop().plan().product(),
                "workshops",
                RoomPage.of(looking, Origin.of(request), ids.next()));
    }

    @GetMapping("/_stage")
    Reply stage(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Looking looking = rooms.look(id, person);
        return Reply.fragment("workshop/_stage.jte", StageView.of(looking, Origin.of(request)));
    }

    @GetMapping("/_bar")
    Reply bar(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return Reply.fragment("workshop/_bar.jte", RailView.of(rooms.look(id, person)));
    }

    @GetMapping("/_agenda")
    Reply agenda(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return Reply.fragment("workshop/_agenda.jte", RailView.of(rooms.look(id, person)));
    }

    @GetMapping("/_thumb")
    Reply thumb(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return Reply.fragment(
                "workshop/_thumb.jte", ThumbView.of(rooms.look(id, person), ids.next()));
    }

    @GetMapping("/_people")
    Reply people(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return Reply.fragment("workshop/_people.jte", PeopleView.of(rooms.look(id, person)));
    }

    @GetMapping("/live")
    void live(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        rooms.look(id, person);
        live.stream(
                Rooms.topic(id),
                person.id(),
                last.isEmpty() ? seen : last,
                () -> workshops.held(id).version(),
                Parts.ALL,
                () -> tellPresence(id, person),
                response);
    }

    /// The version alone, for a page that the stream doesn't reach.
    @GetMapping(value = "/version", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version(
            @PathVariable String id, @AuthenticationPrincipal Person person) {
        return ResponseEntity.ok(String.valueOf(rooms.look(id, person).version()));
    }

    private void tellPresence(String id, Person person) {
        boolean leads = workshops.held(id).workshop().leads(person.id());
        live.nudge(Rooms.topic(id), leads ? Parts.LED : Parts.PRESENCE);
    }
}
