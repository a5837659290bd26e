package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Seat;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import cynosure.workshop.activity.Mark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What participants send: notes, votes, candidates, scores, dots, "I'm done".
@Controller
@RequestMapping("/rooms/{id}")
class SeatRoutes {

    private final Workshops workshops;
    private final Rooms rooms;
    private final Ids ids;

    SeatRoutes(Workshops workshops, Rooms rooms, Ids ids) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.ids = ids;
    }

    @PostMapping("/notes/{stepId}/{slot}")
    Reply write(
            @PathVariable String id,
            @PathVariable String stepId,
            @PathVariable int slot,
            @RequestParam(name = "mark", defaultValue = "") List<Mark> marks,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        List<String> texts = Fields.texts(request);
        return carry(id, act, person, request, seat -> seat.write(stepId, slot, texts, marks));
    }

    @PostMapping("/game-vote/{stepId}")
    Reply castGameVote(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam Game game,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, seat -> seat.castGameVote(stepId, game));
    }

    @PostMapping("/candidates/{slot}")
    Reply propose(
            @PathVariable String id,
            @PathVariable int slot,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String increase,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(name = "input", defaultValue = "") List<String> inputs,
            @RequestParam(name = "dimension", defaultValue = "") List<Dimension> dimensions,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(
                id,
                act,
                person,
                request,
                seat ->
                        seat.propose(
                                slot, name, increase, measure, inputs(request, dimensions), ids));
    }

    @PostMapping("/scores/{candidateId}/{item}")
    Reply score(
            @PathVariable String id,
            @PathVariable String candidateId,
            @PathVariable ChecklistItem item,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, seat -> seat.score(candidateId, item, verdict));
    }

    @PostMapping("/dots/{candidateId}")
    Reply placeDots(
            @PathVariable String id,
            @PathVariable String candidateId,
            @RequestParam int dots,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return carry(id, act, person, request, seat -> seat.placeDots(candidateId, dots));
    }

    @PostMapping("/done/{stepId}")
    Reply sayDone(
            @PathVariable String id,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "true") boolean done,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal Person person) {
        Held held = act(id, act, person, seat -> seat.sayDone(stepId, done));
        Looking looking = rooms.look(held, person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment("workshop/_thumb.jte", ThumbView.of(looking, ids.next()), 200));
    }

    private Reply carry(
            String workshopId,
            String actId,
            Person person,
            HttpServletRequest request,
            Function<Seat, List<Happening>> verb) {
        Looking looking = rooms.look(act(workshopId, actId, person, verb), person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }

    private Held act(
            String workshopId, String actId, Person person, Function<Seat, List<Happening>> verb) {
        Act act = new Act(actId.isBlank() ? ids.next() : actId, person.id());
        return workshops.act(workshopId, act, workshop -> verb.apply(workshop.seat(person.id())));
    }

    /// A comma in an input's name must not split it, so the raw values are read.
    private static List<InputIdea> inputs(HttpServletRequest request, List<Dimension> dimensions) {
        String[] names = request.getParameterValues("input");
        if (names == null) {
            return List.of();
        }
        return IntStream.range(0, names.length)
                .mapToObj(
                        line ->
                                new InputIdea(
                                        names[line],
                                        line < dimensions.size()
                                                ? dimensions.get(line)
                                                : Dimension.OTHER))
                .toList();
    }
}
