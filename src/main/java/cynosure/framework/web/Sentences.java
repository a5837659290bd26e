package cynosure.framework.web;

import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Name;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.metric.Vocabulary;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads definitions against the events that are there.
@Component
class Sentences {

    private final Warehouse warehouse;

    Sentences(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    Reading read(String text) {
        return read(text, warehouse.catalog());
    }

    static Reading read(String text, Vocabulary vocabulary) {
        if (text.isBlank()) {
            return new Reading.Empty();
        }
        Parsed parsed = Parser.parse(text);
        Problems problems = Checker.check(parsed, vocabulary);
        @Nullable Definition definition = parsed.definition();
        if (definition == null || !problems.none()) {
            return new Reading.Mistaken(
                    problems.all().stream()
                            .map(problem -> Reading.Mistake.of(spelled(problem), text))
                            .toList());
        }
        String canonical = Printer.print(definition);
        return new Reading.Understood(
                canonical.equals(text.strip()) ? "" : canonical, Explainer.explain(definition));
    }

    /// What it counts in plain words; empty when that can't be said.
    String plain(String text) {
        return read(text) instanceof Reading.Understood understood ? understood.plain() : "";
    }

    Catalog catalog() {
        return warehouse.catalog();
    }

    /// The names near to a wrong one are the data's own, and may need quotes in a sentence.
    private static Problem spelled(Problem problem) {
        boolean name =
                problem.code().equals("metric.unknown-event")
                        || problem.code().equals("metric.unknown-property");
        @Nullable String nearest = problem.nearest();
        return name && nearest != null
                ? problem.didYouMean(Printer.name(Name.of(nearest)))
                : problem;
    }
}
