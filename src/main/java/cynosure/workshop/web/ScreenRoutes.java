package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.web.Live;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
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

    private static final String LED = "/rooms/{id}/screen";
    private static final String LINKED = "/screens/{id}/{token}";

    private final Rooms rooms;
    private final Workshops workshops;
    private final Live live;
    private final Ids ids;

    ScreenRoutes(Rooms rooms, Workshops workshops, Live live, Ids ids) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.live = live;
        this.ids = ids;
    }

    @GetMapping({LED, LINKED})
    Reply screen(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request) {
        Looking looking = look(id, token, person);
        return Reply.page(
                "workshop/screen.jte",
                looking.workshop().plan().product(),
                "",
                ScreenPage.of(looking, Origin.of(request)));
    }

    @GetMapping({LED + "/_stage", LINKED + "/_stage"})
    Reply stage(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request) {
        return Reply.fragment(
                "workshop/_stage.jte", StageView.of(look(id, token, person), Origin.of(request)));
    }

    @GetMapping({LED + "/_bar", LINKED + "/_bar"})
    Reply bar(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return Reply.fragment("workshop/_bar.jte", RailView.of(look(id, token, person)));
    }

    @GetMapping({LED + "/_count", LINKED + "/_count"})
    Reply count(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return Reply.fragment(
                "workshop/_count.jte", StageView.of(look(id, token, person), "").count());
    }

    @GetMapping({LED + "/_here", LINKED + "/_here"})
    Reply here(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person) {
        return Reply.fragment("workshop/_here.jte", ScreenPage.here(look(id, token, person)));
    }

    @GetMapping({LED + "/live", LINKED + "/live"})
    void live(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        Looking looking = look(id, token, person);
        live.stream(
                Rooms.topic(id),
                looking.person().id(),
                last.isEmpty() ? seen : last,
                () -> workshops.held(id).version(),
                Parts.ALL,
                () -> {},
                response);
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

    private Looking look(String id, @Nullable String token, @Nullable Person person) {
        if (token != null) {
            Held held =
                    workshops
                            .find(id)
                            .map(any -> workshops.held(id))
                            .orElseThrow(ScreenRoutes::unknown);
            if (!same(token, held.workshop().roles().screenToken())) {
                throw unknown();
            }
            return rooms.screen(held, "/screens/" + id + "/" + token);
        }
        Held held = workshops.held(id);
        if (person == null || !held.workshop().leads(person.id())) {
            throw Fault.forbidden(
                    "workshop.not-facilitator",
                    "The big screen is opened by those who lead.",
                    "Ask them for the screen's link.");
        }
        return rooms.screen(held, "/rooms/" + id + "/screen");
    }

    private static boolean same(String token, String right) {
        return !right.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        right.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault unknown() {
        return Fault.notFound(
                "workshop.screen-link",
                "This link opens no screen any more.",
                "Ask whoever leads for a new one.");
    }
}
