package cynosure.cli;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.AtLimits;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.metric.Book;
import cynosure.metric.Definition;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.problem.Fault;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  ./cynosure measure --file docs/samples/metrics.yaml",
            "",
            "Exit code: 0 done; 2 a mistake in the sentence or the options;",
            "3 unreadable data; 4 something else stands in the way.",
        })
final class Measure extends TerminalCommand {

    @Mixin SentenceOrFile what = new SentenceOrFile();

    @Mixin EventFiles files = new EventFiles();

    @Mixin SeriesFiles series = new SeriesFiles();

    @Mixin Asking asking = new Asking();

    @Option(
            names = "--compare",
            description =
                    "Puts beside each reading that of the period before and that of a year before.")
    boolean compare;

    @Option(
            names = "--limits",
            paramLabel = "LIMITS",
            description =
                    "What the sentence would say at other limits than its own, such as 1..10 or"
                            + " 1,2,5.")
    @Nullable String limits;

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

    @Override
    int run(Terminal here) {
        NamedMetrics named = what.named();
        if (limits != null && (named != null || asking.by != null || compare)) {
            throw Fault.mistake(
                    "cli.limits-alone",
                    "Other limits are asked of one sentence that is neither split nor compared.",
                    "Leave out --file, --by and --compare, or --limits.");
        }
        if (named == null) {
            Parser.parse(what.sentence()).problems().throwIfAny();
        } else {
            files.adopt(named.file());
            series.adopt(named.file());
        }
        if (files.events.isEmpty() && series.none()) {
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
            asking.check(warehouse.catalog()).throwIfAny();
            if (named == null) {
                output.write(one(warehouse, days, here), here);
            } else {
                output.write(several(named, warehouse, days, here), here);
            }
        }
        return 0;
    }

    private Finding one(Warehouse warehouse, Days days, Terminal here) {
        String said = what.sentence();
        Taking taking = taking(warehouse, Book.EMPTY, here);
        Parsed read = taking.metrics().read(said, null);
        read.problems().throwIfAny();
        Question question = asking.question(days, Calendar.in(files.zone));
        if (limits != null) {
            var atLimits = new AtLimits(warehouse, new Measurements(warehouse));
            Definition definition = Objects.requireNonNull(read.definition());
            return taking.atLimits(atLimits, limits, said, definition, question);
        }
        return taking.of(null, "", said, Objects.requireNonNull(read.definition()), question);
    }

    private List<Finding> several(
            NamedMetrics named, Warehouse warehouse, Days days, Terminal here) {
        Taking taking = taking(warehouse, named.book(), here);
        named.check(taking.metrics(), warehouse.catalog(), asking, days, files.zone);
        return named.findings(taking, asking, days, files.zone);
    }

    private Taking taking(Warehouse warehouse, Book book, Terminal here) {
        Metrics metrics = new Metrics(warehouse, new Measurements(warehouse), book);
        return new Taking(metrics, asking.segments.most(), compare, here.clock().instant());
    }

    private Days events(Warehouse warehouse, Terminal here) {
        files.bring(warehouse, here);
        return Days.of(warehouse.catalog(), files.zone);
    }
}
