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

/// Has a table read again.
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Has a table read by itself again, from where it was, as soon as the server runs.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables resume Orders"})
final class TablesResume implements Callable<Integer>, UsesTerminal {

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
            tables.put(table.id(), EventTable.State.READING);
            tables.hurry(table.id());
            here.out()
                    .println(Typeset.clean(table.name()) + " is read again when the server runs.");
            here.out().flush();
        }
        return 0;
    }
}
