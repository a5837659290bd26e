package cynosure.home;

import cynosure.framework.Frameworks;
import cynosure.framework.Standings;
import cynosure.people.Person;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The front page, for a member; guests and strangers are led to where a workshop is joined.
@Controller
class HomeRoutes {

    private final Workspaces workspaces;
    private final Frameworks frameworks;
    private final Standings standings;
    private final List<Attention> attentions;

    HomeRoutes(
            Workspaces workspaces,
            Frameworks frameworks,
            Standings standings,
            List<Attention> attentions) {
        this.workspaces = workspaces;
        this.frameworks = frameworks;
        this.standings = standings;
        this.attentions = attentions;
    }

    @GetMapping("/")
    Reply home(@AuthenticationPrincipal @Nullable Person person) {
        if (person == null || !person.member()) {
            return Reply.see("/join");
        }
        Optional<Workspace> workspace = workspaces.current();
        if (workspace.isEmpty()) {
            return Reply.see("/settings");
        }
        HomePage page =
                new HomePage(
                        workspace.get().name(),
                        frameworks
                                .current()
                                .map(now -> StandPiece.of(now.framework(), standings::known))
                                .orElse(null),
                        attentions.stream().flatMap(part -> part.calls().stream()).toList());
        return Reply.page("home/home.jte", "Home", "", page);
    }

    /// Where the team stands, with every number counted.
    @GetMapping("/stand")
    Reply stand() {
        return frameworks
                .current()
                .map(now -> StandPiece.of(now.framework(), standings::counted))
                .map(piece -> Reply.fragment("home/_stand.jte", piece))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.none",
                                        "There is no North Star yet.",
                                        "Plan a workshop, or write one down."));
    }

    @GetMapping("/health")
    @ResponseBody
    String health() {
        return "ok";
    }
}
