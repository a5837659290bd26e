package cynosure.cli;

import cynosure.cli.file.FileBook;
import cynosure.cli.file.MetricsFile;
import cynosure.cli.file.MetricsFile.Metric;
import cynosure.cli.file.MetricsFileReader;
import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.measurement.Metrics;
import cynosure.metric.Book;
import cynosure.metric.Cohort;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.metric.Resolver;
import cynosure.metric.Vocabulary;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.yaml.Said;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The metrics of a file, as they are checked and measured: all mistakes at once, in the order of
/// their lines.
final class NamedMetrics {

    private final MetricsFile file;
    private final Book book;

    private NamedMetrics(MetricsFile file) {
        this.file = file;
        this.book = new FileBook(file);
    }

    /// The metrics of a file in which nothing is wrong as far as can be told without events.
    static NamedMetrics read(Path path) {
        MetricsFileReader.Told told = MetricsFileReader.read(path);
        List<Problem> problems = new ArrayList<>(told.problems().all());
        if (told.file() != null) {
            new NamedMetrics(told.file()).checkSentences(problems);
        }
        refuse(problems);
        return new NamedMetrics(Objects.requireNonNull(told.file()));
    }

    MetricsFile file() {
        return file;
    }

    Book book() {
        return book;
    }

    /// Refuses what does not go with the events: names nobody knows, questions that cannot be
    /// asked.
    void check(Metrics metrics, Vocabulary vocabulary, Asking asking, Days days, ZoneId zone) {
        List<Problem> problems = new ArrayList<>();
        for (Metric metric : file.metrics()) {
            Said definition = metric.definition();
            Parsed read = metrics.read(definition.text(), metric.name().text());
            read.problems().forEach(problem -> problems.add(definition.problem(problem)));
            if (metric.cohort() != null) {
                Said cohort = metric.cohort();
                Cohorts.check(cohort.text(), vocabulary)
                        .forEach(problem -> problems.add(cohort.problem(problem)));
            }
            if (read.definition() != null) {
                Question question = question(metric, asking, days, zone);
                for (Problem problem : metrics.check(read.definition(), question)) {
                    boolean split = problem.code().equals("measurement.unknown-property");
                    Said said = split && metric.by() != null ? metric.by() : definition;
                    problems.add(said.problem(problem));
                }
            }
        }
        refuse(problems);
    }

    List<Finding> findings(Taking taking, Asking asking, Days days, ZoneId zone) {
        List<Finding> findings = new ArrayList<>();
        for (Metric metric : file.metrics()) {
            String sentence = metric.definition().text();
            String name = metric.name().text();
            findings.add(
                    taking.of(
                            name,
                            metric.description(),
                            sentence,
                            definition(metric),
                            question(metric, asking, days, zone)));
        }
        return findings;
    }

    /// Each metric in its canonical form and in plain words.
    void explain(Terminal terminal) {
        String before = "";
        for (Metric metric : file.metrics()) {
            Definition definition =
                    Objects.requireNonNull(Parser.parse(metric.definition().text()).definition());
            terminal.out().print(before);
            terminal.out().println(metric.name().text());
            terminal.out().println("  " + Printer.print(definition));
            terminal.out().println("  " + Explainer.explain(definition));
            before = System.lineSeparator();
        }
        terminal.out().flush();
    }

    private Definition definition(Metric metric) {
        Parsed parsed = Parser.parse(metric.definition().text());
        return Objects.requireNonNull(
                Resolver.resolve(parsed, metric.name().text(), book).definition());
    }

    /// What is asked of a metric: what it says itself, else what was typed, else what the file says
    /// for all.
    private Question question(Metric metric, Asking asking, Days days, ZoneId zone) {
        Days asked =
                new Days(
                        file.from() == null ? days.first() : file.from(),
                        file.to() == null ? days.last() : file.to());
        Question typed = asking.question(asked, new Calendar(zone, file.weekStart()));
        Cohort cohort =
                metric.cohort() == null
                        ? typed.cohort()
                        : Cohorts.read(metric.cohort().text()).cohort();
        return new Question(
                typed.from(),
                typed.to(),
                metric.every() == null ? typed.every() : metric.every(),
                metric.by() == null ? typed.by() : Split.read(metric.by().text()),
                cohort,
                typed.asOf(),
                typed.calendar());
    }

    private void checkSentences(List<Problem> problems) {
        for (Metric metric : file.metrics()) {
            Said definition = metric.definition();
            Parsed parsed = Parser.parse(definition.text());
            for (Problem problem :
                    Resolver.resolve(parsed, metric.name().text(), book).problems()) {
                // the other metric is in this file, too, and its own mistake is told
                if (!problem.code().equals("metric.broken-metric")) {
                    problems.add(definition.problem(problem));
                }
            }
            if (metric.cohort() != null) {
                Said cohort = metric.cohort();
                Cohorts.read(cohort.text())
                        .problems()
                        .forEach(problem -> problems.add(cohort.problem(problem)));
            }
        }
    }

    private static void refuse(List<Problem> problems) {
        Comparator<Problem> byPlace =
                Comparator.comparing(
                        Problem::place,
                        Comparator.nullsFirst(
                                Comparator.comparingInt(Place::line)
                                        .thenComparingInt(Place::column)));
        new Problems(problems.stream().sorted(byPlace).toList()).throwIfAny();
    }
}
