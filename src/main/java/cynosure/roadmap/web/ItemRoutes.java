package cynosure.roadmap.web;

import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Link;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One item of the roadmap: what it serves, what it is, whether it stays.
@Controller
class ItemRoutes {

    private static final String ONE = RoadmapRoutes.ALL + "/items/{id}";

    private final Roadmap roadmap;
    private final Tree tree;

    ItemRoutes(Roadmap roadmap, Tree tree) {
        this.roadmap = roadmap;
        this.tree = tree;
    }

    @GetMapping(ONE)
    Reply show(@PathVariable String id) {
        RoadmapItem item = find(id);
        return page(200, item, ItemForm.of(item), Problems.NONE);
    }

    /// @param then `next` to go on to the next one that nobody was asked about
    @PostMapping(ONE)
    Reply change(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String then) {
        RoadmapItem item = find(id);
        Map<String, String> names = tree.names();
        Set<String> inputs = new LinkedHashSet<>(names.keySet());
        item.served().forEach(link -> inputs.add(link.input()));
        ItemForm form = ItemForm.from(sent, inputs);
        Work work = form.onto(item.work());
        Problems problems =
                form.problems().and(Limits.of(work)).and(Limits.of(form.serves(), names));
        if (!problems.none()) {
            return page(422, item, form, problems);
        }
        boolean same = work.equals(item.work()) && form.serves().equals(Serves.of(item.links()));
        if (!same) {
            try {
                roadmap.change(id, form.version(), work, form.serves(), person);
            } catch (Fault fault) {
                if (fault.kind() != Fault.Kind.CONFLICT) {
                    throw fault;
                }
                RoadmapItem theirs = find(id);
                return page(409, theirs, form.version(theirs.version()), fault.problems());
            }
        }
        return Reply.see(
                then.equals("next") ? RoadmapRoutes.ALL + "/next" : RoadmapRoutes.ALL + "#" + id);
    }

    @PostMapping(ONE + "/removal")
    Reply remove(@PathVariable String id) {
        find(id);
        roadmap.remove(id);
        return Reply.see(RoadmapRoutes.ALL + "?off=" + id);
    }

    @PostMapping(ONE + "/return")
    Reply putBack(@PathVariable String id) {
        find(id);
        roadmap.putBack(id);
        return Reply.see(RoadmapRoutes.ALL + "#" + id);
    }

    private RoadmapItem find(String id) {
        tree.now();
        return roadmap.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "roadmap.no-item",
                                        "There is no such item on the roadmap.",
                                        "Choose one from the list."));
    }

    private Reply page(int status, RoadmapItem item, ItemForm form, Problems problems) {
        Map<String, String> names = tree.names();
        long left =
                Coverage.of(tree.now(), roadmap.items()).unasked().stream()
                        .filter(other -> !other.id().equals(item.id()))
                        .count();
        ItemPage page =
                new ItemPage(
                        ItemView.of(item, tree, names),
                        form,
                        choices(item, form, names),
                        ways(item),
                        item.asked(),
                        item.orphan(),
                        roadmap.removed().stream().anyMatch(off -> off.id().equals(item.id())),
                        (int) left,
                        problems);
        return new Reply.Page("roadmap/item.jte", item.work().title(), "north-star", page, status);
    }

    private List<ItemPage.Way> ways(RoadmapItem item) {
        Framework tree = this.tree.now();
        List<ItemPage.Way> ways = new ArrayList<>();
        for (Link.Served link : item.served()) {
            Optional<Node> served = tree.node(link.input());
            if (served.isPresent()) {
                List<Node> nodes = new ArrayList<>(List.of(served.get()));
                nodes.addAll(tree.way(served.get()));
                nodes.addAll(tree.results());
                List<String> steps = new ArrayList<>(List.of(item.work().title()));
                nodes.stream()
                        .filter(node -> !(node instanceof Result))
                        .map(Node::name)
                        .forEach(steps::add);
                if (!tree.results().isEmpty()) {
                    steps.add(
                            tree.results().stream()
                                    .map(Result::name)
                                    .collect(Collectors.joining(", ")));
                }
                ways.add(new ItemPage.Way(steps, beliefs(link, nodes)));
            }
        }
        return ways;
    }

    private static List<String> beliefs(Link.Served link, List<Node> nodes) {
        List<String> beliefs = new ArrayList<>();
        if (!link.assumption().isEmpty()) {
            beliefs.add("Only if " + link.assumption() + ".");
        }
        nodes.stream()
                .filter(Node.Joined.class::isInstance)
                .map(node -> ((Node.Joined) node).belief())
                .filter(belief -> !belief.words().isEmpty())
                .map(
                        belief ->
                                belief.words()
                                        + (belief.confidence() == null
                                                ? ""
                                                : " (" + belief.confidence() + " % sure)"))
                .forEach(beliefs::add);
        return beliefs;
    }

    private List<ItemPage.Choice> choices(
            RoadmapItem item, ItemForm form, Map<String, String> names) {
        List<ItemPage.Choice> choices = new ArrayList<>();
        for (Branch branch : Branch.down(tree.now().branches()).toList()) {
            Input input = branch.input();
            choices.add(
                    choice(
                            input.id(),
                            input.name(),
                            input.dimension().name().toLowerCase(Locale.ROOT),
                            input.statement(),
                            branch.level(),
                            false,
                            item,
                            form));
        }
        for (Link.Served link : item.served()) {
            if (!names.containsKey(link.input())) {
                choices.add(
                        choice(
                                link.input(),
                                tree.lastName(link.input()),
                                "other",
                                "",
                                1,
                                true,
                                item,
                                form));
            }
        }
        return choices;
    }

    private ItemPage.Choice choice(
            String id,
            String name,
            String dimension,
            String meaning,
            int level,
            boolean gone,
            RoadmapItem item,
            ItemForm form) {
        Serves.Input chosen =
                form.serves() instanceof Serves.Inputs(List<Serves.Input> inputs)
                        ? inputs.stream()
                                .filter(input -> input.id().equals(id))
                                .findFirst()
                                .orElse(null)
                        : null;
        String said =
                item.served().stream()
                        .filter(link -> link.input().equals(id))
                        .findFirst()
                        .map(tree::said)
                        .orElse("");
        return new ItemPage.Choice(
                id,
                name,
                dimension,
                meaning,
                level,
                gone,
                chosen != null,
                chosen == null ? "" : chosen.assumption(),
                said);
    }
}
