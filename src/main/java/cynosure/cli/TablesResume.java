package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import picocli.CommandLine.Command;

/// Has a table read again.
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Has a table read by itself again, from where it was, as soon as the server runs.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables resume Orders"})
final class TablesResume extends OneTable {

    @Override
    String act(Cynosure.Running running, EventTables tables, EventTable table) {
        tables.put(table.id(), EventTable.State.READING);
        tables.hurry(table.id());
        return " is read again when the server runs.";
    }
}
