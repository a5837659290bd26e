package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import picocli.CommandLine.Command;

/// Stops reading a table.
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Stops reading a table by itself. What has come in stays, and resume goes on from there.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables stop Orders"})
final class TablesStop extends OneTable {

    @Override
    String act(Cynosure.Running running, EventTables tables, EventTable table) {
        tables.put(table.id(), EventTable.State.PAUSED);
        return " is paused.";
    }
}
