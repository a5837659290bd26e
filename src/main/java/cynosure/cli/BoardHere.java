package cynosure.cli;

import cynosure.Cynosure;
import cynosure.bets.Bets;
import cynosure.bets.Ladder;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.Mixin;

/// Which board a command reads.
final class BoardHere {

    @Mixin Installation installation = new Installation();

    /// The board under its tree, and what day it is there.
    record Found(Ladder ladder, LocalDate today, ZoneId zone) {}

    Found find(Clock clock) {
        try (Cynosure.Running running = installation.open()) {
            Framework framework =
                    running.context()
                            .getBean(Frameworks.class)
                            .current()
                            .map(Revision::framework)
                            .orElseThrow(Export::none);
            ZoneId zone =
                    running.context()
                            .getBean(Workspaces.class)
                            .current()
                            .map(Workspace::zone)
                            .orElse(ZoneOffset.UTC);
            Ladder ladder = new Ladder(framework, running.context().getBean(Bets.class).board());
            return new Found(ladder, LocalDate.ofInstant(clock.instant(), zone), zone);
        }
    }
}
