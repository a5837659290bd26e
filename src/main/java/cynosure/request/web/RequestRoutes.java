package cynosure.request.web;

import cynosure.bets.Sentence;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.request.Asked;
import cynosure.request.Limits;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.request.Thought;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One request, and what the team makes of it before it answers.
@Controller
class RequestRoutes {

    private static final String ONE = DeskRoutes.ALL + "/{id}";

    private final Requests requests;
    private final Around around;
    private final Showing showing;

    RequestRoutes(Requests requests, Around around, Showing showing) {
        this.requests = requests;
        this.around = around;
        this.showing = showing;
    }

    @GetMapping(ONE)
    Reply show(@PathVariable String id) {
        return showing.page(find(requests, id));
    }

    @PostMapping(ONE)
    Reply write(@PathVariable String id, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Request before = find(requests, id);
        Asked asked = DeskRoutes.asked(sent);
        Thought thought = thought(sent);
        Problems problems =
                Limits.of(asked).and(Limits.of(thought)).and(known(thought.input(), before));
        if (!problems.none()) {
            return showing.again(before, sent, "thought", problems, 422);
        }
        if (asked.equals(before.asked()) && thought.equals(before.thought())) {
            return Reply.see(DeskRoutes.href(id));
        }
        try {
            requests.write(id, Versions.seen(sent), asked, thought);
        } catch (Fault outrun) {
            return showing.again(find(requests, id), sent, "thought", outrun.problems(), 409);
        }
        return Reply.see(DeskRoutes.href(id) + "#answering");
    }

    static Request find(Requests requests, String id) {
        return requests.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "request.none",
                                        "There is no such request.",
                                        "Look for it on the desk."));
    }

    private Problems known(String input, Request before) {
        boolean there =
                input.isEmpty()
                        || input.equals(before.thought().input())
                        || around.input(input).isPresent();
        return there
                ? Problems.NONE
                : Problems.of(
                        Problem.of(
                                "request.input",
                                "The input that was chosen is not in the tree any more.",
                                "Choose another one."));
    }

    private static Thought thought(Sent sent) {
        String input = sent.text("input");
        return new Thought(
                input,
                input.equals("nothing"),
                new Sentence(sent.text("if"), sent.text("then")),
                sent.text("job"),
                sent.text("better"),
                sent.text("must"));
    }
}
