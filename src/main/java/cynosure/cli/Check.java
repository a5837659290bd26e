package cynosure.cli;

import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads a sentence back: in its one canonical form, and in plain words.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads a sentence back in its canonical form and says in plain words what it"
                        + " counts. With --events, its names are checked too.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure check \"number of users who did purchase at least 2 times\"",
            "  ./cynosure check \"total dollar_value of purchase\" \\",
            "      --events docs/samples/records.txt --event purchase",
        })
final class Check extends TerminalCommand {

    @Mixin SentenceOrFile what = new SentenceOrFile();

    @Mixin EventFiles files = new EventFiles();

    @Override
    int run(Terminal here) {
        NamedMetrics named = what.named();
        if (named != null) {
            check(named, here);
            named.explain(here);
            return 0;
        }
        Parsed parsed = Parser.parse(what.sentence());
        parsed.problems().throwIfAny();
        if (!files.events.isEmpty()) {
            try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
                files.bring(warehouse, here);
                Checker.check(parsed, warehouse.catalog()).throwIfAny();
            }
        }
        Definition definition = Objects.requireNonNull(parsed.definition());
        here.out().println(Printer.print(definition));
        here.out().println();
        here.out().println(Explainer.explain(definition));
        return 0;
    }

    private void check(NamedMetrics named, Terminal here) {
        files.adopt(named.file());
        if (files.events.isEmpty()) {
            return;
        }
        SeriesFiles series = new SeriesFiles();
        series.adopt(named.file());
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
            files.bring(warehouse, here);
            series.bring(warehouse, files.zone);
            Days days = Days.of(warehouse.catalog(), files.zone);
            Metrics metrics = new Metrics(warehouse, new Measurements(warehouse), named.book());
            named.check(metrics, warehouse.catalog(), new Asking(), days, files.zone);
        }
    }
}
