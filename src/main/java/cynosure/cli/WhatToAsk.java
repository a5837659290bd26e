package cynosure.cli;

import cynosure.cli.file.MetricsFile.Metric;
import cynosure.compiler.Calendar;
import cynosure.metric.Book;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A sentence, and a file of metrics whose names can stand in it: `[Buyers]` alone is the metric of
/// that name.
final class WhatToAsk {

    @Parameters(
            index = "0",
            paramLabel = "SENTENCE",
            description = "The sentence; \"[Buyers]\" is the metric of that name in --file.")
    String sentence = "";

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A YAML file of metrics that the sentence may use by name.")
    @Nullable Path file;

    private @Nullable NamedMetrics named;

    /// Takes over what the file says of events.
    void adopt(EventFiles files) {
        if (file != null) {
            named = NamedMetrics.read(file);
            files.adopt(named.file());
        }
    }

    /// What the sentence means, with what its names stand for.
    Parsed read() {
        return Resolver.resolve(Parser.parse(said()), null, book());
    }

    Book book() {
        return named == null ? Book.EMPTY : named.book();
    }

    /// How the days lie: as the file says where there is one.
    Calendar calendar(ZoneId zone) {
        return named == null ? Calendar.in(zone) : new Calendar(zone, named.file().weekStart());
    }

    /// The metric of the file that is meant where the sentence is nothing but its name.
    Optional<Metric> metric() {
        String bare = sentence.strip();
        if (named == null || !bare.matches("\\[[^\\[\\]]*]")) {
            return Optional.empty();
        }
        String name = bare.substring(1, bare.length() - 1);
        List<Metric> metrics = named.file().metrics();
        List<String> names = metrics.stream().map(metric -> metric.name().text()).toList();
        return Optional.of(
                metrics.stream()
                        .filter(metric -> metric.name().text().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Fault(
                                                Fault.Kind.MISTAKE,
                                                Problems.of(unknown(name, names)))));
    }

    private String said() {
        return metric().map(metric -> metric.definition().text()).orElse(sentence);
    }

    private static Problem unknown(String name, List<String> names) {
        return Problem.of(
                        "cli.unknown-metric",
                        "There is no metric [" + name + "] in the file.",
                        "Use the name of one that is.")
                .didYouMean(Nearest.to(name, names).orElse(null));
    }
}
