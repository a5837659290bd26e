package cynosure.cli;

import cynosure.cli.file.MetricsFile.Metric;
import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.measurement.InWords;
import cynosure.measurement.Measurements;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.measurement.Testimony;
import cynosure.measurement.Witnesses;
import cynosure.metric.Checker;
import cynosure.metric.Cohort;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parsed;
import cynosure.metric.Printer;
import cynosure.problem.Fault;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import cynosure.yaml.Said;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows who counts in one reading of a sentence, and who just doesn't.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Shows who counts in one reading of a sentence and who just doesn't, each with"
                        + " their own events and the reason in words. Needs no server.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure explain \"number of users who did purchase at least 2 times\" \\",
            "      --events docs/samples/records.txt --event purchase --period 2025-03",
            "  ./cynosure explain \"[Weekly readers]\" --file docs/samples/metrics.yaml",
        })
final class Explain extends TerminalCommand {

    private static final int FEW_MAX = 50;

    @Mixin WhatToAsk what = new WhatToAsk();

    @Mixin EventFiles files = new EventFiles();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "The period, as 2024, 2024-03 or 2024-03-18: the one its first day lies in."
                            + " Default: that of the last event.")
    Words.@Nullable Time period;

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            description =
                    "day, week, month, quarter or year. Default: the sentence's own, else what"
                            + " --period is written as, else month.")
    @Nullable Grain every;

    @Option(
            names = "--for",
            paramLabel = "USERS",
            description =
                    "Only some users, such as \"new in 2024-03\". Default: those of the metric in"
                            + " --file.")
    @Nullable String cohort;

    @Option(
            names = "--who",
            paramLabel = "ID",
            description = "Only this user, or this account, order or other thing that is counted.")
    @Nullable String who;

    @Option(
            names = "--few",
            defaultValue = "5",
            paramLabel = "NUMBER",
            description =
                    "How many to show who count, and how many who don't. Default: ${DEFAULT-VALUE}.")
    int few = 5;

    @Option(names = "--query", description = "Shows the query that ran, too.")
    boolean query;

    @Override
    int run(Terminal here) {
        what.adopt(files);
        Parsed parsed = what.read();
        parsed.problems().throwIfAny();
        if (files.events.isEmpty()) {
            throw Fault.mistake(
                    "cli.no-events",
                    "Explaining needs events.",
                    "Name their files with --events FILE.");
        }
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
            files.bring(warehouse, here);
            Catalog catalog = warehouse.catalog();
            Checker.check(parsed, catalog).throwIfAny();
            Definition definition = Objects.requireNonNull(parsed.definition());
            explain(definition, question(definition, catalog), warehouse, here);
        }
        return 0;
    }

    private Question question(Definition definition, Catalog catalog) {
        Instant last = Objects.requireNonNull(catalog.last());
        LocalDate day = period == null ? LocalDate.ofInstant(last, files.zone) : period.first();
        @Nullable Grain written = period == null ? null : period.grain();
        @Nullable Grain said =
                every == null ? what.metric().map(Metric::every).orElse(null) : every;
        @Nullable Grain grain = said == null && definition.grain() == null ? written : said;
        return new Question(
                day, day, grain, null, cohort(catalog), Instant.MAX, what.calendar(files.zone));
    }

    private @Nullable Cohort cohort(Catalog catalog) {
        String users =
                cohort == null
                        ? what.metric().map(Metric::cohort).map(Said::text).orElse(null)
                        : cohort;
        if (users == null) {
            return null;
        }
        Cohorts.Told told = Cohorts.read(users);
        told.problems().throwIfAny();
        Cohorts.check(users, catalog).throwIfAny();
        return told.cohort();
    }

    private void explain(
            Definition definition, Question question, Warehouse warehouse, Terminal here) {
        var witnesses = new Witnesses(warehouse);
        Instant now = here.clock().instant();
        here.out().println(Printer.print(definition));
        here.out().println();
        @Nullable BigDecimal value = null;
        if (!witnesses.madeOfOthers(definition)) {
            Series series =
                    new Measurements(warehouse).measure(definition, question, now, new Stop());
            Reading reading = series.readings().getFirst();
            value = reading.value();
            String said = value == null ? "no value" : InWords.value(series.figure(), value);
            String when = InWords.when(definition, reading.period(), series.grain());
            here.out().println(capital(when) + ": " + said + ".");
            if (!reading.complete()) {
                here.out().println(reading.whyIncomplete());
            }
        }
        Showing showing =
                Showing.few(Math.clamp(few, 0, FEW_MAX))
                        .near(value)
                        .only(who == null ? null : witnesses.named(definition, who));
        Testimony testimony = witnesses.of(definition, question, showing, now, new Stop());
        new TestimonyText(here, who != null).write(testimony, query);
        here.out().flush();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
