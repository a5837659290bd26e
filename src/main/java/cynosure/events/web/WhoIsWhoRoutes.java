package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.warehouse.People;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Who is who among the ids that events name. Members look; the owner takes an alias back.
@Controller
@RequestMapping(WhoIsWhoRoutes.PAGE)
class WhoIsWhoRoutes {

    static final String PAGE = "/events/people";
    private static final String TEMPLATE = "events/who/who.jte";

    private final People people;
    private final EventSources sources;
    private final Workspaces workspaces;

    WhoIsWhoRoutes(Warehouse warehouse, EventSources sources, Workspaces workspaces) {
        this.people = new People(warehouse);
        this.sources = sources;
        this.workspaces = workspaces;
    }

    @GetMapping
    Reply show(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String id) {
        String wanted = id.strip();
        Map<String, String> names =
                sources.all().stream()
                        .collect(Collectors.toMap(EventSource::id, EventSource::name));
        Words words = Words.at(workspaces);
        WhoIsWhoPage page =
                new WhoIsWhoWords(words, names).page(wanted, people, person.role() == Role.OWNER);
        return Reply.page(TEMPLATE, "Who is who", "events", page);
    }

    /// Takes back that two ids are one person's, and shows what is left of them.
    @PostMapping("/part")
    Reply part(
            @AuthenticationPrincipal Person person,
            @RequestParam String previous,
            @RequestParam String user) {
        Owners.onlyParts(person);
        people.part(previous, user);
        return Reply.see(path(user));
    }

    static String path(String id) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam("id", "{id}")
                .encode()
                .buildAndExpand(id)
                .toUriString();
    }
}
