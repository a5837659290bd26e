package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.BringBack;
import cynosure.workshop.Happening;
import cynosure.workshop.Workshops;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Brings back what somebody emptied by mistake. Led back with a plain redirect: fields are never
/// changed under somebody's hands by a piece of a page, so the page comes anew.
@Controller
@RequestMapping("/rooms/{id}")
class BringBackRoutes {

    private final Workshops workshops;
    private final Rooms rooms;
    private final Ids ids;

    BringBackRoutes(Workshops workshops, Rooms rooms, Ids ids) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.ids = ids;
    }

    @PostMapping("/notes/{stepId}/{slot}/return")
    Reply note(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable int slot,
            @AuthenticationPrincipal Person person) {
        return bring(id, person, back -> back.note(stepId, slot));
    }

    @PostMapping("/candidates/{slot}/return")
    Reply candidate(
            @PathVariable String id,
            @PathVariable int slot,
            @AuthenticationPrincipal Person person) {
        return bring(id, person, back -> back.candidate(slot, ids));
    }

    @PostMapping("/sheets/{stepId}/{field}/return")
    Reply sheet(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable int field,
            @AuthenticationPrincipal Person person) {
        return bring(id, person, back -> back.sheet(stepId, field));
    }

    private Reply bring(String id, Person person, Function<BringBack, List<Happening>> verb) {
        workshops.act(
                id,
                new Act(ids.next(), person.id()),
                workshop -> verb.apply(workshop.bringBack(person.id())));
        return Reply.see(rooms.look(id, person).url());
    }
}
