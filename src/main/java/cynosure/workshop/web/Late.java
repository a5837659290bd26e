package cynosure.workshop.web;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.workshop.Decision;
import cynosure.workshop.InputIdea;
import cynosure.workshop.LateInputs;
import cynosure.workshop.Workshop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What whoever leads may still take into the North Star: inputs that came after it was adopted.
final class Late {

    private Late() {}

    /// Their names; none for those who don't lead, and where the team steers by another star.
    static List<String> inputs(Looking looking) {
        Workshop workshop = looking.workshop();
        if (!looking.leading() || workshop.decision() == null) {
            return List.of();
        }
        return looking
                .star()
                .get()
                .filter(framework -> adoptedIn(workshop, framework))
                .map(framework -> LateInputs.of(workshop, names(framework)))
                .orElse(List.of())
                .stream()
                .map(InputIdea::name)
                .toList();
    }

    static Set<String> names(Framework framework) {
        return framework
                .nodes()
                .filter(Input.class::isInstance)
                .map(Node::name)
                .collect(Collectors.toSet());
    }

    static boolean adoptedIn(Workshop workshop, Framework framework) {
        Decision decision = workshop.decision();
        return decision != null
                && framework.northStar().name().equals(LateInputs.line(decision.name()));
    }
}
