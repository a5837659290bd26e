package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.events.table.TableReader;
import cynosure.events.table.TableReader.Read;
import cynosure.warehouse.Stop;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads a table once, whether or not it is its turn.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads what is new in a table, now and once. A table that is paused stays paused.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure tables read Orders --tables postgresql://db.example.com/shop"})
final class TablesRead extends OneTable {

    @Option(
            names = "--tables",
            paramLabel = "FOLDER|ADDRESS",
            description = "What may be read as tables, as for serve. May be said several times.")
    List<String> allowed = List.of();

    @Override
    List<String> allowed() {
        return allowed;
    }

    /// What goes wrong is said here and not noted: the server tries again when it is its turn.
    @Override
    String act(Cynosure.Running running, EventTables tables, EventTable table) {
        Instant at = running.context().getBean(Clock.class).instant();
        Read read =
                running.context()
                        .getBean(TableReader.class)
                        .read(table, TableReader.Progress.NONE, new Stop());
        tables.tried(table.id(), at, null);
        String refused =
                read.refused() == 0 ? "" : ", " + Counted.of(read.refused(), "row") + " refused";
        return ": %s read, %s new%s."
                .formatted(
                        Counted.of(read.rows(), "row"),
                        Counted.of(read.events(), "event"),
                        refused);
    }
}
