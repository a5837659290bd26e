package cynosure.events.web;

import cynosure.events.Arrival;
import cynosure.events.Collected;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Sources of events and their keys. Members see them; the owner makes and ends them.
@Controller
class SourceRoutes {

    private static final String PAGE = "/events/sources";
    private static final String TEMPLATE = "events/sources.jte";
    private static final int UNCLEAR_SHOWN = 20;
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?");

    private final EventSources sources;
    private final Collector collector;
    private final Collected collected;
    private final Workspaces workspaces;

    SourceRoutes(EventSources sources, Collector collector, Workspaces workspaces) {
        this.sources = sources;
        this.collector = collector;
        this.collected = collector.collected();
        this.workspaces = workspaces;
    }

    @GetMapping(PAGE)
    Reply show(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        return Reply.page(TEMPLATE, "Where events come from", "events", page(person, request));
    }

    @PostMapping(PAGE)
    Reply add(
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String origins) {
        refuseUnlessOwner(person);
        List<String> sites = sites(origins);
        Problems problems = mistakes(name, sites);
        if (!problems.none()) {
            SourcesPage page = page(person, request).with(name, origins, problems);
            return Reply.again(TEMPLATE, "Where events come from", "events", page);
        }
        sources.add(name.strip(), sites, person);
        return Reply.see(PAGE);
    }

    @PostMapping(PAGE + "/{id}/keys")
    Reply addKey(@AuthenticationPrincipal Person person, @PathVariable String id) {
        refuseUnlessOwner(person);
        if (sources.all().stream().noneMatch(source -> source.id().equals(id))) {
            throw Fault.notFound(
                    "events.no-such-source",
                    "There is no such source.",
                    "All are listed on the page about sources.");
        }
        sources.addKey(id, person);
        return Reply.see(PAGE);
    }

    @PostMapping(PAGE + "/keys/{key}/end")
    Reply endKey(@AuthenticationPrincipal Person person, @PathVariable String key) {
        refuseUnlessOwner(person);
        sources.endKey(key, person);
        return Reply.see(PAGE);
    }

    private SourcesPage page(Person person, HttpServletRequest request) {
        Words words = words();
        List<EventSource> all = sources.all();
        Map<String, String> names =
                all.stream().collect(Collectors.toMap(EventSource::id, EventSource::name));
        Map<String, Collected.Came> came = collected.bySource();
        List<SourcesPage.Row> rows = new ArrayList<>();
        for (EventSource source : all) {
            rows.add(
                    new SourcesPage.Row(
                            source.id(),
                            source.name(),
                            source.keys(),
                            source.origins(),
                            came(came.get(source.id()), words)));
        }
        List<SourcesPage.Unclear> unclear = new ArrayList<>();
        for (Arrival.Unclear one : collected.unclear(UNCLEAR_SHOWN)) {
            unclear.add(
                    new SourcesPage.Unclear(
                            names.getOrDefault(one.source(), ""),
                            words.moment(one.received()),
                            one.reason(),
                            one.raw()));
        }
        String address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path(CollectServlet.PATH)
                        .toUriString();
        return new SourcesPage(
                rows,
                person.role() == Role.OWNER,
                address,
                "",
                "",
                collector.failing(),
                unclear,
                collected.lost() == 0
                        ? ""
                        : Words.count(collected.lost(), "entry of the log", "entries of the log"),
                Problems.NONE);
    }

    private static String came(Collected.@Nullable Came came, Words words) {
        return came == null
                ? "Nothing yet"
                : Words.count(came.events(), "event", "events")
                        + ", the last on "
                        + words.moment(came.last());
    }

    private static List<String> sites(String origins) {
        return origins.lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .map(line -> line.endsWith("/") ? line.substring(0, line.length() - 1) : line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
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
        for (String site : sites) {
            if (!ORIGIN.matcher(site).matches()) {
                problems.add(
                        Problem.of(
                                "events.source-site",
                                "“" + site + "” is no site.",
                                "Write https:// and the name, without a path:"
                                        + " https://www.example.com"));
            }
        }
        if (sites.size() > EventSource.ORIGINS_MAX) {
            problems.add(
                    Problem.of(
                            "events.source-sites",
                            "These are more than 20 sites.",
                            "Make a second source for the others."));
        }
        return new Problems(problems);
    }

    private static void refuseUnlessOwner(Person person) {
        if (person.role() != Role.OWNER) {
            throw Fault.forbidden(
                    "events.owner-makes-sources",
                    "Only the owner makes sources and keys.",
                    "Ask the owner for one.");
        }
    }

    private Words words() {
        return new Words(workspaces.current().map(Workspace::zone).orElse(ZoneOffset.UTC));
    }
}
