package cynosure.discovery.web;

import cynosure.discovery.Hand;
import cynosure.discovery.Happening;
import cynosure.discovery.MindMap;
import cynosure.discovery.Note;
import cynosure.people.Person;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The notes of a map: written, reworded, moved, combined, set aside, brought back, reinforced.
@Controller
@RequestMapping(Maps.ALL + "/{id}/notes")
class NoteRoutes {

    private final Maps maps;
    private final Here here;

    NoteRoutes(Maps maps, Here here) {
        this.maps = maps;
        this.here = here;
    }

    @PostMapping
    Reply write(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        String noteId = here.newId();
        return maps.carry(
                id,
                call,
                "#writing",
                map ->
                        map.hand(person.id())
                                .write(noteId, call.text("words"), call.text("cluster")));
    }

    @GetMapping("/{noteId}")
    Reply note(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person) {
        NotePanel panel = panel(id, noteId, person);
        return Reply.page("discovery/note-page.jte", panel.card().words(), "north-star", panel);
    }

    @GetMapping("/{noteId}/_panel")
    Reply piece(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person) {
        return Reply.fragment("discovery/_note.jte", panel(id, noteId, person));
    }

    /// Where others wrote at the same time, the one who came second is led to both texts.
    @PostMapping("/{noteId}/words")
    Reply reword(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        MindMap map =
                maps.act(
                        id,
                        call,
                        now ->
                                now.hand(person.id())
                                        .reword(
                                                noteId,
                                                call.text("words"),
                                                (int) call.number("seen")));
        Note note = map.note(noteId);
        return Reply.see(
                note.rivals().isEmpty()
                        ? Maps.url(id) + "#note-" + noteId
                        : Maps.url(id) + "/notes/" + noteId);
    }

    /// Into a cluster, into a new one, or out of all.
    @PostMapping("/{noteId}/place")
    Reply move(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        String to = call.text("cluster");
        if (to.equals("new")) {
            String clusterId = here.newId();
            return carry(
                    id,
                    noteId,
                    call,
                    map -> map.shaping(person.id()).gather(clusterId, call.text("name"), noteId));
        }
        return hand(id, noteId, call, hand -> hand.move(noteId, to));
    }

    @PostMapping("/{noteId}/combination")
    Reply combine(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        return hand(id, noteId, call, hand -> hand.combine(noteId, call.text("into")));
    }

    @PostMapping("/{noteId}/elimination")
    Reply eliminate(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return hand(id, noteId, Call.of(person, request), hand -> hand.eliminate(noteId));
    }

    @PostMapping("/{noteId}/return")
    Reply bringBack(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return hand(id, noteId, Call.of(person, request), hand -> hand.bringBack(noteId));
    }

    @PostMapping("/{noteId}/support")
    Reply reinforce(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return hand(id, noteId, Call.of(person, request), hand -> hand.reinforce(noteId));
    }

    @PostMapping("/{noteId}/support/removal")
    Reply release(
            @PathVariable String id,
            @PathVariable String noteId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return hand(id, noteId, Call.of(person, request), hand -> hand.release(noteId));
    }

    private Reply hand(String id, String noteId, Call call, Function<Hand, List<Happening>> verb) {
        return carry(id, noteId, call, map -> verb.apply(map.hand(call.person().id())));
    }

    private Reply carry(
            String id, String noteId, Call call, Function<MindMap, List<Happening>> verb) {
        return maps.carry(id, call, "#note-" + noteId, verb);
    }

    private NotePanel panel(String id, String noteId, Person person) {
        MindMap map = maps.held(id);
        return NotePanel.of(map, map.note(noteId), person.id(), here.newId(), here);
    }
}
