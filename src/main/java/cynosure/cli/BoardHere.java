package cynosure.cli;

import cynosure.Cynosure;
import cynosure.bets.Bets;
import cynosure.bets.Ladder;
import cynosure.bets.text.FileBoard;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.people.Workspaces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which board a command reads.
final class BoardHere {

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A file of a North Star to read instead, such as northstar.yaml.")
    @Nullable Path file;

    /// The board under its tree, and what day it is there.
    record Found(Ladder ladder, LocalDate today, ZoneId zone) {}

    Found find(Clock clock) {
        return file == null ? installed(clock) : written(NorthStarFile.read(file), clock);
    }

    private static Found written(NorthStarFile file, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Ladder ladder = new Ladder(file.framework(), FileBoard.of(file.bets(), today));
        return new Found(ladder, today, ZoneOffset.UTC);
    }

    private Found installed(Clock clock) {
        try (Cynosure.Running running = installation.open()) {
            Framework framework =
                    running.context()
                            .getBean(Frameworks.class)
                            .current()
                            .map(Revision::framework)
                            .orElseThrow(Export::none);
            ZoneId zone = running.context().getBean(Workspaces.class).zone();
            Ladder ladder = new Ladder(framework, running.context().getBean(Bets.class).board());
            return new Found(ladder, LocalDate.ofInstant(clock.instant(), zone), zone);
        }
    }
}
