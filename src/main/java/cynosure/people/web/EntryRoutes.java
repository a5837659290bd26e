package cynosure.people.web;

import cynosure.people.Accesses;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.AccessCookie;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The owner's one-time link. Opening it shows a button, so that a preview in a chat does not spend
/// it; the button lets in.
@Controller
class EntryRoutes {

    private final Accesses accesses;
    private final Workspaces workspaces;

    EntryRoutes(Accesses accesses, Workspaces workspaces) {
        this.accesses = accesses;
        this.workspaces = workspaces;
    }

    @GetMapping("/enter/{token}")
    Reply show(@PathVariable String token) {
        return Reply.page("people/entry.jte", "Come in", "", new EntryPage(token));
    }

    @PostMapping("/enter/{token}")
    Reply enter(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var owner =
                accesses.enter(token)
                        .orElseThrow(() -> Fault.forbidden(Problem.said("people.link-spent")));
        AccessCookie.set(request, response, accesses.grant(owner));
        return Reply.see(workspaces.current().isPresent() ? "/" : "/settings");
    }
}
