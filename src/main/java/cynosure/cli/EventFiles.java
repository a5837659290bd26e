package cynosure.cli;

import cynosure.cli.file.MetricsFile;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Outcome;
import cynosure.events.Refusal;
import cynosure.events.Source;
import cynosure.problem.Fault;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that say which files hold the events and how to read them.
final class EventFiles {

    @Option(
            names = "--events",
            arity = "1..*",
            paramLabel = "FILE|GLOB",
            description =
                    "Files of events: CSV, columns parted by blanks, JSON, each also gzipped or"
                            + " in a ZIP archive, or Parquet.")
    List<String> events = List.of();

    @Mixin HowRead how = new HowRead();

    @Option(
            names = "--skip-unreadable",
            description =
                    "Leave out rows that cannot be read, and say how many. Without it, the first"
                            + " such row ends the command.")
    boolean skipUnreadable;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description =
                    "The time zone of the calendar, and of times that do not name their own."
                            + " Default: ${DEFAULT-VALUE}.")
    ZoneId zone = ZoneOffset.UTC;

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    /// Takes over what a file of metrics says, unless something else was typed.
    void adopt(MetricsFile file) {
        MetricsFile.Events said = file.events();
        events = events.isEmpty() ? said.files() : events;
        how.adopt(said);
        skipUnreadable |= said.skipUnreadable();
        if (file.zone() != null && !typed("--zone")) {
            zone = file.zone();
        }
    }

    private boolean typed(String option) {
        return command != null && command.commandLine().getParseResult().hasMatchedOption(option);
    }

    /// Brings all the files into the warehouse.
    void bring(Warehouse warehouse, Terminal terminal) {
        List<Source> sources = Globs.files(events);
        Importer importer = new Importer(warehouse, Imports.in(warehouse), terminal.clock());
        ProgressLine progress = new ProgressLine(terminal, sources.size());
        Asked asked = new Asked(false, progress, new Stop());
        List<Outcome> outcomes;
        try {
            outcomes = importer.bring(sources, how.recipe(zone), asked);
        } finally {
            progress.clear();
        }
        outcomes.forEach(outcome -> report(outcome, terminal));
    }

    private void report(Outcome outcome, Terminal terminal) {
        switch (outcome) {
            case Outcome.AlreadyThere(var earlier) ->
                    terminal.err()
                            .println(
                                    "Left out a second file with the content of "
                                            + earlier.file()
                                            + ".");
            case Outcome.Imported(var done, List<Refusal> refusals) -> {
                if (!refusals.isEmpty() && !skipUnreadable) {
                    throw unreadable(done.file(), refusals);
                }
                if (!refusals.isEmpty()) {
                    terminal.err()
                            .printf(
                                    "Left out %d of %d rows of %s; the first is line %d: %s.%n",
                                    refusals.size(),
                                    refusals.size() + done.rows() + done.merged(),
                                    done.file(),
                                    refusals.getFirst().line(),
                                    refusals.getFirst().reason());
                }
            }
        }
    }

    private static Fault unreadable(String file, List<Refusal> refusals) {
        Refusal first = refusals.getFirst();
        String more =
                refusals.size() == 1 ? "" : " So are %d more rows.".formatted(refusals.size() - 1);
        Problem problem =
                Problem.of(
                        "cli.unreadable-rows",
                        "%s, line %d is unreadable: %s.%s"
                                .formatted(file, first.line(), first.reason(), more),
                        "Mend the file, or leave such rows out with --skip-unreadable.");
        Place place = new Place(file, (int) first.line(), 1, 0, first.raw());
        return new Fault(Fault.Kind.UNREADABLE, problem.at(place));
    }
}
