package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Live;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The big screen. Those who lead open it at `/rooms/{id}/screen`; another computer opens it by a
/// link of its own, without being anybody.
@Controller
class ScreenRoutes {

    /// A page back, a page on, and turning by itself again.
    private static final List<String> TURNS = List.of("back", "next", "go");

    private final ScreenDoor door;
    private final Rooms rooms;
    private final Workshops workshops;
    private final Live live;
    private final Ids ids;

    ScreenRoutes(ScreenDoor door, Rooms rooms, Workshops workshops, Live live, Ids ids) {
        this.door = door;
        this.rooms = rooms;
        this.workshops = workshops;
        this.live = live;
        this.ids = ids;
    }

    @GetMapping({ScreenDoor.LED, ScreenDoor.LINKED})
    Reply screen(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request) {
        Looking looking = door.look(id, token, person);
        return Reply.page(
                "workshop/screen.jte",
                looking.workshop().plan().product(),
                "",
                ScreenPage.of(looking, Origin.of(request)));
    }

    @GetMapping({ScreenDoor.LED + "/_stage", ScreenDoor.LINKED + "/_stage"})
    Reply stage(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request) {
        return Reply.fragment(
                "workshop/_stage.jte",
                StageView.of(door.look(id, token, person), Origin.of(request)));
    }

    @GetMapping({ScreenDoor.LED + "/_bar", ScreenDoor.LINKED + "/_bar"})
    Reply bar(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return Reply.fragment("workshop/_bar.jte", RailView.of(door.look(id, token, person)));
    }

    @GetMapping({ScreenDoor.LED + "/_here", ScreenDoor.LINKED + "/_here"})
    Reply here(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return Reply.fragment("workshop/_here.jte", ScreenPage.here(door.look(id, token, person)));
    }

    @GetMapping({ScreenDoor.LED + "/live", ScreenDoor.LINKED + "/live"})
    void live(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        Looking looking = door.look(id, token, person);
        live.stream(
                Rooms.topic(id),
                looking.person().id(),
                last.isEmpty() ? seen : last,
                () -> workshops.held(id).version(),
                Parts.ALL,
                () -> live.nudge(Rooms.topic(id), Parts.PRESENCE),
                response);
    }

    /// The version alone, for a screen that the stream doesn't reach.
    @GetMapping(
            value = {ScreenDoor.LED + "/version", ScreenDoor.LINKED + "/version"},
            produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return ResponseEntity.ok(String.valueOf(door.look(id, token, person).version()));
    }

    /// Turns the pages of every big screen that shows this room. Nothing is kept of it.
    @PostMapping(ScreenDoor.LED + "/turn")
    Reply turn(
            @PathVariable String id,
            @RequestParam(defaultValue = "next") String to,
            @AuthenticationPrincipal Person person) {
        Looking looking = rooms.look(id, person);
        looking.workshop().lead(person.id());
        String turn = TURNS.contains(to) ? to : "next";
        live.nudge(Rooms.topic(id), List.of("screen-" + turn));
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment("workshop/_people.jte", PeopleView.of(looking), 200));
    }

    /// Makes the screen's own link; an earlier one leads nowhere any more.
    @PostMapping("/rooms/{id}/screen-link")
    Reply link(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        Act linking = new Act(act.isBlank() ? ids.next() : act, person.id());
        workshops.act(id, linking, workshop -> workshop.cast(person.id()).linkScreen(ids));
        return Reply.see("/rooms/" + id + "/roles#screen");
    }
}
