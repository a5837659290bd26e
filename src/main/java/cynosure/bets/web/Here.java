package cynosure.bets.web;

import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Ladder;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the pages of this room know of the world: the board and the tree above it, how people are
/// called, what day it is.
@Component
class Here {

    private final Bets bets;
    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;

    Here(
            Bets bets,
            Frameworks frameworks,
            People people,
            Workspaces workspaces,
            Ids ids,
            Clock clock) {
        this.bets = bets;
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    Board board() {
        return bets.board();
    }

    Optional<Framework> framework() {
        return frameworks.current().map(Revision::framework);
    }

    /// The bets under the tree there is; refuses where there is none to hang them on.
    Ladder ladder() {
        return new Ladder(
                framework()
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "bets.no-north-star",
                                                "There is no North Star yet, so there is nothing to bet on.",
                                                "Write it down first, or hold a workshop.")),
                board());
    }

    String name(String personId) {
        return people.name(personId);
    }

    String day(Instant moment) {
        return Dates.day(moment.atZone(zone()).toLocalDate());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
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
