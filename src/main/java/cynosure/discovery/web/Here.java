package cynosure.discovery.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the pages of this room know of the world: what the team believes, how people are called,
/// what time it is.
@Component
class Here {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;

    Here(Frameworks frameworks, People people, Workspaces workspaces, Ids ids, Clock clock) {
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<Revision> revision() {
        return frameworks.current();
    }

    Optional<Framework> framework() {
        return revision().map(Revision::framework);
    }

    /// The name of the team's metric; empty before there is one.
    String metric() {
        return framework().map(now -> now.northStar().name()).orElse("");
    }

    String name(String personId) {
        return people.name(personId);
    }

    String day(Instant moment) {
        return Dates.day(moment.atZone(zone()).toLocalDate());
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    Instant now() {
        return clock.instant();
    }

    String newId() {
        return ids.next();
    }

    /// The id that a form brought along, or a new one where it brought none that could be one.
    String id(String sent) {
        return sent.matches("[a-z0-9]{16}") ? sent : newId();
    }
}
