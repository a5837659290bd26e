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
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class Check implements Callable<Integer>, UsesTerminal {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SENTENCE",
            description = "The sentence to check.")
    @Nullable String sentence;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "A YAML file with several metrics, which may use each other, instead of a"
                            + " sentence.")
    @Nullable Path file;

    @Mixin EventFiles files = new EventFiles();

    private @Nullable Terminal terminal;

    @Override
    public void use(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Terminal here = Objects.requireNonNull(terminal);
        NamedMetrics named = Measure.named(sentence, file);
        if (named != null) {
            check(named, here);
            named.explain(here);
            return 0;
        }
        Parsed parsed = Parser.parse(Objects.requireNonNull(sentence));
        Measure.refuse(parsed.problems());
        if (!files.events.isEmpty()) {
            try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
                files.bring(warehouse, here);
                Measure.refuse(Checker.check(parsed, warehouse.catalog()));
            }
        }
        Definition definition = Objects.requireNonNull(parsed.definition());
        here.out().println(Printer.print(definition));
        here.out().println();
        here.out().println(Explainer.explain(definition));
        here.out().flush();
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
