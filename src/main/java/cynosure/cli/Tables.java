package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTables;
import cynosure.events.table.TableMarks;
import cynosure.problem.Fault;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says which tables are read, and how they fare.
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says which tables are read, how far they have come and what stands in the way.",
        subcommands = {TablesRead.class, TablesStop.class, TablesResume.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure tables",
            "  ./cynosure tables read Orders --tables postgresql://db.example.com/shop",
        })
final class Tables extends TerminalCommand {

    static final ByName NAMED =
            new ByName(
                    "table",
                    "cli.no-such-table",
                    "cli.two-tables",
                    "No table is read yet: set one up under Events, Tables.");

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--output",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How they are written. Default: ${DEFAULT-VALUE}.")
    Output output = Output.TABLE;

    @Override
    int run(Terminal here) {
        List<TableLine> lines = lines();
        switch (output) {
            case TABLE -> TablesList.table(lines, here.out());
            case CSV -> TablesList.csv(lines, here.out());
            case JSON -> here.out().println(TablesList.json(lines));
        }
        return 0;
    }

    private List<TableLine> lines() {
        try (Cynosure.Running running = open(installation, List.of())) {
            TableMarks marks = running.context().getBean(TableMarks.class);
            return running.context().getBean(EventTables.class).all().stream()
                    .map(table -> TableLine.of(table, marks.of(table.id())))
                    .toList();
        }
    }

    /// A folder that holds nothing is not made one that does.
    static Cynosure.Running open(Installation installation, List<String> tables) {
        if (!Files.exists(installation.data.resolve("events.duckdb"))) {
            throw Fault.mistake(
                    "cli.no-installation",
                    "There is no installation in " + installation.data + ".",
                    "Name the data folder of a server with --data.");
        }
        return installation.open(tables);
    }
}
