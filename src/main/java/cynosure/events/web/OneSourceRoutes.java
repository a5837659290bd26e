package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.privacy.Door;
import cynosure.events.privacy.Privacy;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The page of one source. Members see it; the owner changes keys and sites.
@Controller
@RequestMapping(OneSourceRoutes.PAGE)
class OneSourceRoutes {

    static final String PAGE = "/events/sources/{id}";
    private static final String TEMPLATE = "events/source/source.jte";

    private final EventSources sources;
    private final Privacy privacy;
    private final Door door;
    private final Fares fares;
    private final Workspaces workspaces;

    OneSourceRoutes(
            EventSources sources, Privacy privacy, Door door, Fares fares, Workspaces workspaces) {
        this.sources = sources;
        this.privacy = privacy;
        this.door = door;
        this.fares = fares;
        this.workspaces = workspaces;
    }

    static String path(String id) {
        return "/events/sources/" + id;
    }

    @GetMapping
    Reply show(@AuthenticationPrincipal Person person, @PathVariable String id) {
        EventSource source = source(id);
        return Reply.page(TEMPLATE, source.name(), "events", page(source, person));
    }

    @GetMapping("/health")
    Reply health(@PathVariable String id) {
        return Reply.fragment("events/source/health.jte", fares.of(source(id).id()));
    }

    @PostMapping("/keys")
    Reply addKey(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        sources.addKey(source(id).id(), person);
        return Reply.see(path(id));
    }

    /// Ends a key of this source; one that has ended or is another's stays as it is.
    @PostMapping("/keys/{key}/end")
    Reply endKey(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String key) {
        Owners.only(person);
        if (source(id).keys().contains(key)) {
            sources.endKey(key, person);
        }
        return Reply.see(path(id));
    }

    @PostMapping("/sites")
    Reply allow(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String origins) {
        Owners.only(person);
        EventSource source = source(id);
        List<String> sites = Sites.of(origins);
        Problems problems = new Problems(Sites.mistakes(sites));
        if (!problems.none()) {
            SourcePage page = page(source, person).with(origins, problems);
            return Reply.again(TEMPLATE, source.name(), "events", page);
        }
        sources.allow(id, sites, person);
        return Reply.see(path(id));
    }

    private SourcePage page(EventSource source, Person person) {
        Words words = Words.at(workspaces);
        boolean owner = person.role() == Role.OWNER;
        door.note();
        return SourcePage.of(
                source,
                owner,
                fares.of(source.id()),
                Clients.of(
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
                        source.keys()),
                SourcePrivacy.of(
                        source.id(),
                        source.name(),
                        owner,
                        privacy,
                        words,
                        PrivacyRoutes.path(source.id())));
    }

    private EventSource source(String id) {
        return sources.all().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "events.no-such-source",
                                        "There is no such source.",
                                        "All are listed on the page about sources."));
    }
}
