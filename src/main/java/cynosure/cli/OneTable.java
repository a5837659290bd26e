package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.problem.Fault;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command that does something with one table of an installation, and says in a line what it did.
abstract class OneTable extends TerminalCommand {

    @Parameters(paramLabel = "NAME", description = "The table, by its name or its id.")
    String name = "";

    @Mixin Installation installation = new Installation();

    @Override
    final int run(Terminal here) {
        try (Cynosure.Running running = Tables.open(installation, allowed())) {
            EventTables tables = running.context().getBean(EventTables.class);
            EventTable table =
                    Tables.NAMED.one(tables.all(), EventTable::name, EventTable::id, name);
            refuseUnlessBegun(table);
            here.out().println(Typeset.clean(table.name()) + act(running, tables, table));
            here.out().flush();
        }
        return 0;
    }

    /// What may be read as tables meanwhile.
    List<String> allowed() {
        return List.of();
    }

    /// Does it, and says what it did, as the rest of a line that begins with the table's name.
    abstract String act(Cynosure.Running running, EventTables tables, EventTable table);

    private static void refuseUnlessBegun(EventTable table) {
        if (table.state() == EventTable.State.DRAFT || table.watermark() == null) {
            throw Fault.mistake(
                    "cli.table-not-begun",
                    "Nobody has said yet how %s is read.".formatted(table.name()),
                    "Set it up on its page, under Events, Tables.");
        }
    }
}
