package cynosure.understanding.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands around it: the tree, how people are called, and which day it is.
@Component
class Around {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    Around(Frameworks frameworks, People people, Workspaces workspaces, Clock clock) {
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    Frameworks frameworks() {
        return frameworks;
    }

    Optional<Framework> tree() {
        return frameworks.current().map(Revision::framework);
    }

    /// Everything in the tree; nothing before there is one.
    List<TreeChoice> nodes() {
        return tree().stream().flatMap(Framework::nodes).map(TreeChoice::of).toList();
    }

    /// Empty for what is not in the tree, or no longer.
    String nodeName(String id) {
        return tree().flatMap(tree -> tree.node(id)).map(Node::name).orElse("");
    }

    boolean knows(String nodeId) {
        return tree().flatMap(tree -> tree.node(nodeId)).isPresent();
    }

    /// Empty for what was written without a name.
    String name(String personId) {
        return personId.isEmpty() ? "" : people.name(personId);
    }

    /// "Robin, 2 March 2026", or the day alone.
    String said(String personId, Instant at) {
        String name = name(personId);
        return name.isEmpty() ? "without a name, " + day(at) : name + ", " + day(at);
    }

    /// "by Robin on 2 March 2026", or "without a name on" that day.
    String written(String personId, Instant at) {
        String name = name(personId);
        return (name.isEmpty() ? "without a name" : "by " + name) + " on " + day(at);
    }

    String day(Instant at) {
        return Dates.day(at.atZone(workspaces.zone()).toLocalDate());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone());
    }

    /// On one line, as sentences are kept.
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
