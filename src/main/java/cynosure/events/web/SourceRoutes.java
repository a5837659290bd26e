package cynosure.events.web;

import cynosure.events.Collected;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.RefusedEvents;
import cynosure.events.RefusedEvents.Reason;
import cynosure.events.RefusedEvents.Which;
import cynosure.events.watch.Tally;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// All sources of events. Members see them; the owner makes them.
@Controller
class SourceRoutes {

    private static final String PAGE = "/events/sources";
    private static final String TEMPLATE = "events/sources.jte";

    private final EventSources sources;
    private final Collector collector;
    private final Collected collected;
    private final RefusedEvents refused;
    private final Fares fares;

    SourceRoutes(EventSources sources, Collector collector, RefusedEvents refused, Fares fares) {
        this.sources = sources;
        this.collector = collector;
        this.collected = collector.collected();
        this.refused = refused;
        this.fares = fares;
    }

    @GetMapping(PAGE)
    Reply show(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        return Reply.page(TEMPLATE, "Sources", "events", page(person, request));
    }

    @PostMapping(PAGE)
    Reply add(
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String origins) {
        Owners.only(person);
        List<String> sites = Sites.of(origins);
        Problems problems = mistakes(name, sites);
        if (!problems.none()) {
            SourcesPage page = page(person, request).with(name, origins, problems);
            return Reply.again(TEMPLATE, "Sources", "events", page);
        }
        EventSource made = sources.add(name.strip(), sites, person);
        return Reply.see(OneSourceRoutes.path(made.id()));
    }

    private SourcesPage page(Person person, HttpServletRequest request) {
        long refusedEvents = refused.reasons(Which.ALL).stream().mapToLong(Reason::events).sum();
        long away = collector.watch().turned().count(Tally.NOBODY);
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).path("/collect").toUriString();
        return new SourcesPage(
                fares.rows(sources.all()),
                person.role() == Role.OWNER,
                address,
                "",
                "",
                collector.failing(),
                refusedEvents == 0
                        ? ""
                        : Words.count(refusedEvents, "refused event", "refused events"),
                collected.lost() == 0
                        ? ""
                        : Words.count(collected.lost(), "entry of the log", "entries of the log"),
                away == 0 ? "" : Words.count(away, "request was", "requests were"),
                Problems.NONE);
    }

    private static Problems mistakes(String name, List<String> sites) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > EventSource.NAME_MAX) {
            problems.add(
                    Problem.of(
                            "events.source-name",
                            "A source needs a name of at most 80 letters.",
                            "Call it what the team calls the product, or the part of it."));
        }
        problems.addAll(Sites.mistakes(sites));
        return new Problems(problems);
    }
}
