package cynosure.judgement.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// What there is to judge now, and how those who judged it are called.
@Component
class Trees {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;

    Trees(Frameworks frameworks, People people, Workspaces workspaces) {
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
                                        "judgement.nothing",
                                        "There is no North Star yet, so there is nothing to judge.",
                                        "Plan a workshop, or write one down."));
    }

    /// The metric or an input; a result is what follows, and is not judged.
    Node judged(String id) {
        return now().node(id)
                .filter(node -> !(node instanceof Result))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "judgement.no-node",
                                        "There is no such metric or input to judge.",
                                        "Look at the tree; results are not judged, they follow."));
    }

    Frameworks frameworks() {
        return frameworks;
    }

    String name(String personId) {
        return people.name(personId);
    }

    String at(Instant moment) {
        return Dates.day(moment.atZone(workspaces.zone()).toLocalDate());
    }
}
