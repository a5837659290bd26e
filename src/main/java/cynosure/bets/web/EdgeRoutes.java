package cynosure.bets.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The edges of the tree as bets: what each is held to. Their words and how sure the team is stand
/// with the node.
@Controller
class EdgeRoutes {

    static final String ALL = Places.ALL + "/edges";

    private static final String ONE = ALL + "/{nodeId}";

    private final Edges edges;
    private final Acting acting;
    private final Here here;

    EdgeRoutes(Edges edges, Acting acting, Here here) {
        this.edges = edges;
        this.acting = acting;
        this.here = here;
    }

    @GetMapping(ALL)
    Reply all() {
        return Reply.page("bets/edges.jte", "The tree as bets", "north-star", edges.all());
    }

    @GetMapping(ONE)
    Reply show(@PathVariable String nodeId) {
        return page(200, nodeId, null, Problems.NONE);
    }

    @PostMapping(ONE)
    Reply hold(
            @AuthenticationPrincipal Person person,
            @PathVariable String nodeId,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        TermsForm form = TermsForm.from(sent);
        edges.edge(here.ladder(), nodeId);
        if (!form.problems().none()) {
            return page(422, nodeId, form, form.problems());
        }
        try {
            acting.act(
                    person,
                    sent,
                    board ->
                            board.settling()
                                    .holdEdge(nodeId, form.terms(), form.why(), form.seen()));
        } catch (Fault fault) {
            return switch (fault.kind()) {
                case CONFLICT -> page(409, nodeId, form, fault.problems());
                case MISTAKE -> page(422, nodeId, form, fault.problems());
                case FORBIDDEN, NOT_FOUND, UNREADABLE, TOO_LARGE, TOO_MANY, UNAVAILABLE ->
                        throw fault;
            };
        }
        return Reply.see(ALL + "/" + nodeId);
    }

    /// What bets say of a node, for its own page.
    @GetMapping("/north-star/nodes/{nodeId}/bets")
    Reply beside(@PathVariable String nodeId) {
        return Reply.fragment("bets/_served.jte", edges.beside(nodeId));
    }

    private Reply page(int status, String nodeId, @Nullable TermsForm form, Problems problems) {
        EdgePage page = edges.page(nodeId, form, problems);
        return new Reply.Page("bets/edge.jte", page.question(), "north-star", page, status);
    }
}
