package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Stops reading a table.
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Stops reading a table by itself. What has come in stays, and resume goes on from there.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables stop Orders"})
final class TablesStop implements Callable<Integer>, UsesTerminal {

    @Parameters(paramLabel = "NAME", description = "The table, by its name or its id.")
    String name = "";

    @Mixin Installation installation = new Installation();

    private @Nullable Terminal terminal;

    @Override
    public void use(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Terminal here = Objects.requireNonNull(terminal);
        try (Cynosure.Running running = Tables.open(installation, List.of())) {
            EventTables tables = running.context().getBean(EventTables.class);
            EventTable table =
                    Tables.NAMED.one(tables.all(), EventTable::name, EventTable::id, name);
            TablesRead.begun(table);
            tables.put(table.id(), EventTable.State.PAUSED);
            here.out().println(Typeset.clean(table.name()) + " is paused.");
            here.out().flush();
        }
        return 0;
    }
}
