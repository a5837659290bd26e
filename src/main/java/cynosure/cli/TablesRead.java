package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.events.table.TableReader;
import cynosure.events.table.TableReader.Read;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a table once, whether or not it is its turn.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads what is new in a table, now and once. A table that is paused stays paused.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables read Orders --tables postgresql://db.example.com/shop"})
final class TablesRead implements Callable<Integer>, UsesTerminal {

    @Parameters(paramLabel = "NAME", description = "The table, by its name or its id.")
    String name = "";

    @Option(
            names = "--tables",
            paramLabel = "FOLDER|ADDRESS",
            description = "What may be read as tables, as for serve. May be said several times.")
    List<String> allowed = List.of();

    @Mixin Installation installation = new Installation();

    private @Nullable Terminal terminal;

    @Override
    public void use(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What goes wrong is said here and not noted: the server tries again when it is its turn.
    @Override
    public Integer call() {
        Terminal here = Objects.requireNonNull(terminal);
        try (Cynosure.Running running = Tables.open(installation, allowed)) {
            EventTables tables = running.context().getBean(EventTables.class);
            EventTable table =
                    Tables.NAMED.one(tables.all(), EventTable::name, EventTable::id, name);
            begun(table);
            Instant at = running.context().getBean(Clock.class).instant();
            Read read =
                    running.context()
                            .getBean(TableReader.class)
                            .read(table, TableReader.Progress.NONE, new Stop());
            tables.tried(table.id(), at, null);
            here.out()
                    .printf(
                            "%s: %s read, %s new%s.%n",
                            Typeset.clean(table.name()),
                            Counted.of(read.rows(), "row"),
                            Counted.of(read.events(), "event"),
                            read.refused() == 0
                                    ? ""
                                    : ", " + Counted.of(read.refused(), "row") + " refused");
            here.out().flush();
        }
        return 0;
    }

    static void begun(EventTable table) {
        if (table.state() == EventTable.State.DRAFT || table.watermark() == null) {
            throw Fault.mistake(
                    "cli.table-not-begun",
                    "Nobody has said yet how %s is read.".formatted(table.name()),
                    "Set it up on its page, under Events, Tables.");
        }
    }
}
