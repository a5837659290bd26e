package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.Collector;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Catalog.EventName;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says which events there are, in files or in an installation.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says which events there are: how many of each, since when, and what they carry. In"
                        + " files, or else in the data folder of a server that is not running.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure events --events docs/samples/records.txt --event purchase",
            "  ./cynosure events purchase --data .cynosure --output json",
        })
final class Events extends TerminalCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "EVENT",
            description = "Only this event, with all its properties.")
    @Nullable String name;

    @Mixin EventFiles files = new EventFiles();

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--output",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How they are written. Default: ${DEFAULT-VALUE}.")
    Output output = Output.TABLE;

    @Override
    int run(Terminal here) throws IOException {
        List<EventName> events = wanted(files.events.isEmpty() ? kept() : inFiles(here));
        switch (output) {
            case TABLE -> new EventsTable(here).write(events, name != null);
            case CSV -> EventsList.csv(events, here.out());
            case JSON -> here.out().println(EventsList.json(events));
        }
        return 0;
    }

    private Catalog inFiles(Terminal here) {
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
            files.bring(warehouse, here);
            return warehouse.catalog();
        }
    }

    /// What still stands in the log comes in first.
    private Catalog kept() throws IOException {
        if (!Files.exists(installation.data.resolve("events.duckdb"))) {
            throw Fault.mistake(
                    "cli.no-events",
                    "There are no events in " + installation.data + ".",
                    "Name files with --events, or the data folder of a server with --data.");
        }
        try (Cynosure.Running running = installation.open()) {
            running.context().getBean(Collector.class).flush();
            return running.context().getBean(Warehouse.class).catalog();
        }
    }

    private List<EventName> wanted(Catalog catalog) {
        if (name == null) {
            return catalog.all();
        }
        EventName one =
                catalog.event(name)
                        .orElseThrow(
                                () ->
                                        new Fault(
                                                Fault.Kind.MISTAKE,
                                                Problem.of(
                                                                "cli.no-such-event",
                                                                "There is no event \""
                                                                        + name
                                                                        + "\".",
                                                                "Leave the name out to see all.")
                                                        .didYouMean(
                                                                Nearest.to(name, catalog.events())
                                                                        .orElse(null))));
        return List.of(one);
    }
}
