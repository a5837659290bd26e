package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.Happening;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Seat;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Mark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    private final Acting acting;
    private final Ids ids;

    SeatRoutes(Workshops workshops, Rooms rooms, Acting acting, Ids ids) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.acting = acting;
        this.ids = ids;
    }

    @PostMapping("/notes/{stepId}/{slot}")
    Reply write(
            Call call,
            @PathVariable String stepId,
            @PathVariable int slot,
            @RequestParam(name = "mark", defaultValue = "") List<Mark> marks) {
        List<String> texts = Fields.texts(call.request());
        return carry(call, seat -> seat.write(stepId, slot, texts, marks));
    }

    @PostMapping("/game-vote/{stepId}")
    Reply castGameVote(Call call, @PathVariable String stepId, @RequestParam Game game) {
        return carry(call, seat -> seat.castGameVote(stepId, game));
    }

    @PostMapping("/candidates/{slot}")
    Reply propose(
            Call call,
            @PathVariable int slot,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String increase,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(name = "input", defaultValue = "") List<String> inputs,
            @RequestParam(name = "dimension", defaultValue = "") List<Dimension> dimensions) {
        return carry(
                call,
                seat ->
                        seat.propose(
                                slot,
                                name,
                                increase,
                                measure,
                                inputs(call.request(), dimensions),
                                ids));
    }

    @PostMapping("/scores/{candidateId}/{item}")
    Reply score(
            Call call,
            @PathVariable String candidateId,
            @PathVariable ChecklistItem item,
            @RequestParam Verdict verdict) {
        return carry(call, seat -> seat.score(candidateId, item, verdict));
    }

    @PostMapping("/dots/{candidateId}")
    Reply placeDots(Call call, @PathVariable String candidateId, @RequestParam int dots) {
        return carry(call, seat -> seat.placeDots(candidateId, dots));
    }

    @PostMapping("/done/{stepId}")
    Reply sayDone(
            Call call,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "true") boolean done) {
        Looking looking =
                rooms.look(
                        workshops.act(
                                call.id(),
                                call.act(ids),
                                workshop -> workshop.seat(call.by()).sayDone(stepId, done)),
                        call.person());
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment("workshop/_thumb.jte", ThumbView.of(looking, ids.next()), 200));
    }

    private Reply carry(Call call, Function<Seat, List<Happening>> verb) {
        return acting.carry(call, workshop -> verb.apply(workshop.seat(call.by())));
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
