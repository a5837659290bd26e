package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A candidate's last year for everyone in the room, where whoever leads lets it: the picture and
/// nothing that leads on from it. Who counts in a reading stays with the members.
@Controller
class YearRoutes {

    private final Rooms rooms;
    private final ScreenDoor screens;
    private final Acting acting;

    YearRoutes(Rooms rooms, ScreenDoor screens, Acting acting) {
        this.rooms = rooms;
        this.screens = screens;
        this.acting = acting;
    }

    @PostMapping("/rooms/{id}/years/{candidateId}")
    Reply show(
            Call call,
            @PathVariable String candidateId,
            @RequestParam(defaultValue = "true") boolean shown) {
        if (!call.person().member()) {
            throw Fault.forbidden(Problem.said("workshop.numbers"));
        }
        return acting.carry(
                call, workshop -> workshop.lead(call.by()).outcome().showYear(candidateId, shown));
    }

    @GetMapping("/rooms/{id}/years/{candidateId}")
    void picture(
            @PathVariable String id,
            @PathVariable String candidateId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        draw(rooms.look(id, person), candidateId, request, response);
    }

    @GetMapping({
        ScreenDoor.LED + "/years/{candidateId}",
        ScreenDoor.LINKED + "/years/{candidateId}"
    })
    void onScreen(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String token,
            @PathVariable String candidateId,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        draw(screens.look(id, token, person), candidateId, request, response);
    }

    /// The room checks who may see it; the picture itself is made where all others are.
    private static void draw(
            Looking looking,
            String candidateId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        CandidateCard card =
                CandidateCard.all(looking).stream()
                        .filter(each -> each.id().equals(candidateId))
                        .filter(
                                each ->
                                        looking.workshop()
                                                .together()
                                                .advised()
                                                .showsYear(each.id()))
                        .findFirst()
                        .orElseThrow(YearRoutes::kept);
        request.getRequestDispatcher("/measured/chart?alone=true&" + Evidence.query(card))
                .forward(request, response);
    }

    private static Fault kept() {
        return Fault.notFound(Problem.said("workshop.year-kept"));
    }
}
