package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Finds what is to be changed, and changes what the team believes now, whoever else is at it.
@Component
class Changes {

    private final Frameworks frameworks;

    Changes(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    Revision current() {
        return frameworks
                .current()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.none",
                                        "There is no North Star yet.",
                                        "Plan a workshop, or write one down."));
    }

    static Node node(Revision revision, String id) {
        return revision.framework()
                .node(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.no-node",
                                        "There is no such input or result, or it was taken out.",
                                        "Look at the tree, or at the history."));
    }

    /// Carries out a change that holds whatever else changed meanwhile. One that changes nothing
    /// makes no revision.
    void make(UnaryOperator<Framework> change, Person by, String why) {
        Revision now = current();
        Framework changed = change.apply(now.framework());
        if (changed.equals(now.framework())) {
            return;
        }
        try {
            frameworks.revise(changed, now.number(), by, why);
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.CONFLICT) {
                throw fault;
            }
            make(change, by, why);
        }
    }
}
