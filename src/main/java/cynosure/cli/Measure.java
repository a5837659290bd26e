package cynosure.cli;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.Compared;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Series;
import cynosure.metric.Book;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.time.Instant;
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

    @Mixin SeriesFiles series = new SeriesFiles();

    @Mixin Asking asking = new Asking();

    @Option(
            names = "--compare",
            description =
                    "Puts beside each reading that of the period before and that of a year before.")
    boolean compare;

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
        if (files.events.isEmpty() && series.series.isEmpty()) {
            throw Fault.mistake(
                    "cli.no-events",
                    "Measuring needs events.",
                    "Name their files with --events FILE.");
        }
        WarehouseSettings settings =
                WarehouseSettings.generous().withMemory(memory == null ? null : memory.size());
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            warehouse.daysOf(files.zone);
            Days days = files.events.isEmpty() ? Days.NONE : events(warehouse, here);
            days = days.or(series.bring(warehouse, files.zone));
            Metrics metrics = new Metrics(warehouse, new Measurements(warehouse), Book.EMPTY);
            Parsed checked = metrics.read(sentence, null);
            refuse(checked.problems());
            Definition definition = Objects.requireNonNull(checked.definition());
            refuse(asking.check(warehouse.catalog()));
            Question question = asking.question(days, Calendar.in(files.zone));
            output.write(finding(metrics, definition, question, here), here);
        }
        return 0;
    }

    private Finding finding(
            Metrics metrics, Definition definition, Question question, Terminal here) {
        int segments = asking.segments.most();
        Instant now = here.clock().instant();
        Stop stop = new Stop();
        @Nullable Compared compared =
                compare ? metrics.compared(definition, question, segments, now, stop) : null;
        Series series =
                compared == null
                        ? metrics.measure(definition, question, segments, now, stop)
                        : compared.series();
        String cohort = question.cohort() == null ? "" : Cohorts.print(question.cohort());
        return new Finding(null, "", Printer.print(definition), cohort, question, series, compared);
    }

    private Days events(Warehouse warehouse, Terminal here) {
        files.bring(warehouse, here);
        return Days.of(warehouse.catalog(), files.zone);
    }

    static void refuse(Problems problems) {
        if (!problems.none()) {
            throw new Fault(Fault.Kind.MISTAKE, problems);
        }
    }
}
