package cynosure.cli;

import cynosure.compiler.Calendar;
import cynosure.compiler.Compiler;
import cynosure.compiler.Engine;
import cynosure.compiler.Layout;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Measure.Composite;
import cynosure.metric.Measure.Imported;
import cynosure.metric.Measure.Placeholder;
import cynosure.metric.Parsed;
import cynosure.metric.Printer;
import cynosure.metric.Uses;
import cynosure.problem.Fault;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the query that a sentence is.
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Shows the query that a sentence is, with its parameters. Without --events, the"
                        + " names in it are taken as they stand.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure compile \"number of users who did purchase, per month\" --engine trino",
            "  ./cynosure compile \"[Weekly readers]\" --file docs/samples/metrics.yaml",
        })
final class Compile extends TerminalCommand {

    @Mixin WhatToAsk what = new WhatToAsk();

    @Option(
            names = "--engine",
            defaultValue = "duckdb",
            paramLabel = "duckdb|trino",
            description = "Whose words to write it in. Default: ${DEFAULT-VALUE}.")
    Engine engine = Engine.DUCKDB;

    @Mixin EventFiles files = new EventFiles();

    @Mixin Asking asking = new Asking();

    @Override
    int run(Terminal here) {
        what.adopt(files);
        Parsed parsed = what.read();
        parsed.problems().throwIfAny();
        Definition definition = Objects.requireNonNull(parsed.definition());
        refuseUnlessCounted(definition);
        if (files.events.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(here.clock().instant(), files.zone);
            Layout layout = new NamesLayout(Uses.of(definition, asking.cohort()));
            write(definition, new Days(today.minusYears(1), today), layout, here);
            return 0;
        }
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
            warehouse.daysOf(files.zone);
            files.bring(warehouse, here);
            Checker.check(parsed, warehouse.catalog())
                    .and(asking.check(warehouse.catalog()))
                    .throwIfAny();
            Days days = Days.of(warehouse.catalog(), files.zone);
            write(definition, days, warehouse.layout(), here);
        }
        return 0;
    }

    private static void refuseUnlessCounted(Definition definition) {
        switch (definition.measure()) {
            case Composite _, Imported _, Placeholder _ ->
                    throw Fault.mistake(
                            "cli.no-query",
                            "No query counts this: it is made of other readings, or not measured.",
                            "Compile each sentence that it is made of.");
            case cynosure.metric.Measure _ -> {}
        }
    }

    private void write(Definition definition, Days days, Layout layout, Terminal here) {
        Question question =
                asking.question(days, Calendar.in(files.zone)).asOf(here.clock().instant());
        Compiler.check(definition, question).throwIfAny();
        Query query = Compiler.compile(definition, question, layout, engine);
        PrintWriter out = here.out();
        out.println("-- " + clean(Printer.print(definition)));
        out.println(
                "-- From %s to %s, for %s; days are those of %s."
                        .formatted(
                                question.from(),
                                question.to(),
                                engine == Engine.DUCKDB ? "DuckDB" : "Trino",
                                files.zone));
        if (!query.parameters().isEmpty()) {
            out.println("-- What stands for each question mark, in their order:");
        }
        List<Object> parameters = query.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            out.println("--   %d  %s".formatted(i + 1, clean(words(parameters.get(i)))));
        }
        out.println(query.sql().stripTrailing());
        out.flush();
    }

    private static String words(Object parameter) {
        return parameter instanceof String text
                ? "'" + text.replace("'", "''") + "'"
                : parameter.toString();
    }

    /// On one line, so that nothing of it becomes part of the query.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
    }
}
