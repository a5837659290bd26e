package cynosure.cli;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.measurement.Measurements;
import cynosure.measurement.Series;
import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures a sentence on files of events, without a server.
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures a sentence on files of events. Needs no server.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure measure \"total dollar_value of purchase, per month\" \\",
            "      --events docs/samples/records.txt --event purchase",
            "  ./cynosure measure \"number of purchase where number_of_cds is more than 2\" \\",
            "      --events docs/samples/records.txt --event purchase \\",
            "      --map user=customer_id,time=date --every week --output csv",
            "",
            "Exit code: 0 done; 2 a mistake in the sentence or the options;",
            "3 unreadable data; 4 something else stands in the way.",
        })
final class Measure implements Callable<Integer>, UsesTerminal {

    @Parameters(
            index = "0",
            paramLabel = "SENTENCE",
            description = "What to measure, such as \"number of users who did purchase\".")
    String sentence = "";

    @Mixin EventFiles files = new EventFiles();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day asked for. Default: the day of the first event.")
    @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "The last day asked for. Default: the day of the last event.")
    @Nullable LocalDate to;

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            description =
                    "day, week, month, quarter or year. Default: the sentence's own, else month.")
    @Nullable Grain every;

    @Option(
            names = "--by",
            paramLabel = "PROPERTY",
            description = "Splits the readings by the values of a property.")
    @Nullable String by;

    @Option(
            names = "--output",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write the readings. Default: ${DEFAULT-VALUE}.")
    Output output = Output.TABLE;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "The most memory for the events and the question, such as 4GB. Default: four"
                            + " fifths of the machine.")
    Words.@Nullable Memory memory;

    private @Nullable Terminal terminal;

    @Override
    public void use(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Terminal here = Objects.requireNonNull(terminal);
        Parsed parsed = Parser.parse(sentence);
        refuse(parsed.problems());
        if (files.events.isEmpty()) {
            throw Fault.mistake(
                    "cli.no-events",
                    "Measuring needs events.",
                    "Name their files with --events FILE.");
        }
        WarehouseSettings settings =
                WarehouseSettings.generous().withMemory(memory == null ? null : memory.size());
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            warehouse.daysOf(files.zone);
            files.bring(warehouse, here);
            Catalog catalog = warehouse.catalog();
            refuse(Checker.check(parsed, catalog));
            Definition definition = Objects.requireNonNull(parsed.definition());
            Question question = question(catalog);
            Series series =
                    new Measurements(warehouse)
                            .measure(definition, question, here.clock().instant(), new Stop());
            output.write(Printer.print(definition), question, series, here);
        }
        return 0;
    }

    private Question question(Catalog catalog) {
        return new Question(
                from == null ? day(catalog.first()) : from,
                to == null ? day(catalog.last()) : to,
                every,
                Split.by(by),
                Calendar.in(files.zone));
    }

    private LocalDate day(@Nullable Instant event) {
        return LocalDate.ofInstant(Objects.requireNonNull(event), files.zone);
    }

    static void refuse(Problems problems) {
        if (!problems.none()) {
            throw new Fault(Fault.Kind.MISTAKE, problems);
        }
    }
}
