package cynosure.home;

import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class HomeRoutes {

    private final Workspaces workspaces;

    HomeRoutes(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @GetMapping("/")
    Reply home(@AuthenticationPrincipal @Nullable Person person) {
        if (person == null || !person.member()) {
            return Reply.see("/join");
        }
        if (workspaces.current().isEmpty()) {
            return Reply.see("/settings");
        }
        return Reply.see("/workshops");
    }

    @GetMapping("/health")
    @ResponseBody
    String health() {
        return "ok";
    }
}
