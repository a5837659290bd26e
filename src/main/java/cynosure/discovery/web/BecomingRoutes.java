package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.Note;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Makes clusters of a map inputs of the framework: with their names, dimensions, definitions,
/// owners and notes, all in one revision, without anything being typed again.
@Controller
@RequestMapping(Maps.ALL + "/{id}/inputs")
class BecomingRoutes {

    private static final Problem OUTRUN =
            Problem.of(
                    "discovery.outrun",
                    "Somebody changed the tree while you were choosing. Nothing was added, and your choice is still here.",
                    "Look at what is said of the tree below, then add them.");

    private final Maps maps;
    private final MindMaps store;
    private final Frameworks frameworks;
    private final Here here;

    BecomingRoutes(Maps maps, MindMaps store, Frameworks frameworks, Here here) {
        this.maps = maps;
        this.store = store;
        this.frameworks = frameworks;
        this.here = here;
    }

    @GetMapping
    Reply choose(@PathVariable String id) {
        MindMap map = maps.held(id);
        List<String> all = ready(map).stream().map(Cluster::id).toList();
        String why = "From the map “" + map.subject() + "”, " + here.day(here.now()) + ".";
        return page(200, map, all, why, Problems.NONE);
    }

    @PostMapping
    Reply become(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        MindMap map = maps.held(id);
        Revision now = revision();
        String why = call.text("why");
        List<Cluster> chosen =
                ready(map).stream()
                        .filter(cluster -> call.all("cluster").contains(cluster.id()))
                        .toList();
        List<String> ids = chosen.stream().map(Cluster::id).toList();
        if (chosen.isEmpty()) {
            return call.all("cluster").isEmpty()
                    ? page(422, map, ids, why, nothingChosen())
                    : Reply.see(Maps.url(id));
        }
        if (call.number("seen") != now.number()) {
            return page(409, map, ids, why, Problems.of(OUTRUN));
        }
        Framework changed = with(now.framework(), map, chosen);
        Problems problems = changed.problems().and(Limits.ofWhy(why));
        if (!problems.none()) {
            return page(422, map, ids, why, problems);
        }
        try {
            store.act(
                    id,
                    call.act(),
                    current -> current.shaping(person.id()).become(ids, now.number() + 1),
                    () -> frameworks.revise(changed, now.number(), person, why));
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.CONFLICT) {
                throw fault;
            }
            return page(409, map, ids, why, Problems.of(OUTRUN));
        }
        return Reply.see(Maps.url(id));
    }

    /// What could be an input: has a name, and is none yet.
    private static List<Cluster> ready(MindMap map) {
        return map.clusters().stream()
                .filter(Cluster::named)
                .filter(cluster -> !cluster.input())
                .toList();
    }

    /// An input that is there already under a cluster's id stays as it is.
    private static Framework with(Framework now, MindMap map, List<Cluster> clusters) {
        Framework changed = now;
        for (Cluster cluster : clusters) {
            if (now.node(cluster.id()).isEmpty()) {
                changed = changed.with(input(map, cluster));
            }
        }
        return changed;
    }

    private static Input input(MindMap map, Cluster cluster) {
        String notes = String.join("\n", notes(map, cluster));
        return new Input(
                cluster.id(),
                cluster.words().name(),
                cluster.words().dimension(),
                cluster.words().definition(),
                notes.substring(0, Math.min(notes.length(), Limits.STATEMENT_MAX)),
                cluster.words().owner());
    }

    private static List<String> notes(MindMap map, Cluster cluster) {
        return map.in(cluster).stream().map(Note::words).toList();
    }

    private Reply page(
            int status, MindMap map, List<String> chosen, String why, Problems problems) {
        Revision now = revision();
        List<Cluster> ready = ready(map);
        List<Cluster> meant =
                ready.stream().filter(cluster -> chosen.contains(cluster.id())).toList();
        BecomingPage page =
                new BecomingPage(
                        Maps.url(map.id()),
                        map.subject(),
                        now.framework().northStar().name(),
                        ready.stream()
                                .map(
                                        cluster ->
                                                new BecomingPage.Row(
                                                        cluster.id(),
                                                        cluster.words(),
                                                        notes(map, cluster),
                                                        chosen.contains(cluster.id())))
                                .toList(),
                        (int) map.clusters().stream().filter(one -> !one.named()).count(),
                        why,
                        now.number(),
                        advice(with(now.framework(), map, meant)),
                        here.newId(),
                        problems);
        return new Reply.Page(
                "discovery/becoming.jte", "Make them inputs", "north-star", page, status);
    }

    /// Only what is about how many inputs there are.
    private static List<String> advice(Framework framework) {
        return framework.advice().stream()
                .filter(
                        warning ->
                                warning.rule().equals("tree.few-inputs")
                                        || warning.rule().equals("tree.many-inputs"))
                .map(warning -> warning.words() + " " + warning.reason())
                .collect(Collectors.toUnmodifiableList());
    }

    private static Problems nothingChosen() {
        return Problems.of(
                Problem.of(
                        "discovery.nothing-chosen",
                        "No cluster is chosen.",
                        "Choose those that should stand in the tree."));
    }

    private Revision revision() {
        return here.revision()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "discovery.no-tree",
                                        "There is no North Star yet that these inputs could move.",
                                        "Plan a workshop, or write one down; the map stays as it is."));
    }
}
