package cynosure.roadmap.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.roadmap.Link;
import cynosure.web.Dates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the team believes, as the roadmap is held against it: the inputs there are, those there
/// were, and who said what.
@Component
class Tree {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;

    Tree(Frameworks frameworks, People people, Workspaces workspaces) {
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
    }

    Framework now() {
        return frameworks
                .current()
                .map(Revision::framework)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "roadmap.nothing",
                                        "There is no North Star yet, so there is nothing to hold a roadmap against.",
                                        "Plan a workshop, or write one down."));
    }

    /// The names of the inputs by their ids, in the order of the tree.
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        now().inputs().forEach(input -> names.put(input.id(), input.name()));
        return names;
    }

    /// What an input was called that is no longer in the tree.
    String lastName(String id) {
        return frameworks.history().stream()
                .flatMap(revision -> revision.framework().node(id).stream())
                .filter(Input.class::isInstance)
                .map(Node::name)
                .findFirst()
                .orElse("an input");
    }

    /// `Ines, 2 March 2026`
    String said(Link link) {
        return people.name(link.by())
                + ", "
                + Dates.day(link.at().atZone(workspaces.zone()).toLocalDate());
    }
}
