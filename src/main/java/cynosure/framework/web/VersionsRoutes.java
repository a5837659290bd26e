package cynosure.framework.web;

import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Version;
import cynosure.metric.Explainer;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.people.People;
import cynosure.web.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a node was defined as, from the first sentence to the last.
@Controller
class VersionsRoutes {

    private final Frameworks frameworks;
    private final Changes changes;
    private final History history;
    private final People people;

    VersionsRoutes(Frameworks frameworks, Changes changes, History history, People people) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.history = history;
        this.people = people;
    }

    /// @param version the numbers of the two to lay side by side; the last two when not both are
    ///   there
    @GetMapping("/north-star/nodes/{id}/versions")
    Reply show(@PathVariable String id, @RequestParam(defaultValue = "") Set<String> version) {
        Node node = Changes.node(changes.current(), id);
        List<VersionsPage.Entry> entries =
                Version.of(id, frameworks.history()).reversed().stream().map(this::entry).toList();
        List<VersionsPage.Entry> chosen =
                entries.stream()
                        .filter(entry -> version.contains(String.valueOf(entry.number())))
                        .limit(2)
                        .toList();
        List<VersionsPage.Entry> beside =
                (chosen.size() == 2 ? chosen : entries.stream().limit(2).toList())
                        .stream().sorted(Comparator.comparing(VersionsPage.Entry::number)).toList();
        return Reply.page(
                "framework/versions.jte",
                "Versions of " + node.name(),
                "north-star",
                new VersionsPage(node, entries, beside));
    }

    private VersionsPage.Entry entry(Version version) {
        Parsed parsed = Parser.parse(version.definition());
        return new VersionsPage.Entry(
                version.number(),
                version.name(),
                version.definition(),
                history.at(version.at()),
                people.name(version.by()),
                version.why(),
                parsed.definition() == null ? "" : Explainer.explain(parsed.definition()));
    }
}
