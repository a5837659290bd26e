package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.metric.Book;
import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.SeriesStore;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the readings of every kind of metric: of those that count events, of those made of other
/// metrics, of series that were brought in, and of those that only have a plan.
public final class Metrics {

    private final Warehouse warehouse;
    private final Measurements measurements;
    private final SeriesStore brought;
    private final Book book;

    /// @param measurements what remembers the readings that were taken before
    /// @param book the metrics that others may use by name
    public Metrics(Warehouse warehouse, Measurements measurements, Book book) {
        this.warehouse = warehouse;
        this.measurements = measurements;
        this.brought = new SeriesStore(warehouse);
        this.book = book;
    }

    /// A sentence with what its names stand for, and everything wrong with it: its grammar, the
    /// metrics it uses, the events and properties it speaks of.
    ///
    /// @param own the name of the metric that the sentence defines, or null when it has none
    public Parsed read(String sentence, @Nullable String own) {
        Parsed resolved = Resolver.resolve(Parser.parse(sentence), own, book);
        Problems problems = Checker.check(resolved, warehouse.catalog());
        return new Parsed(sentence, problems.none() ? resolved.definition() : null, problems);
    }

    /// What keeps this question from being asked of a definition that [#read] gave; none when it
    /// can be.
    public Problems check(Definition definition, Question question) {
        return switch (definition.measure()) {
            case Measure.Placeholder _ -> Problems.NONE;
            case Measure.Imported _ ->
                    Compiler.check(definition, question).and(checkSeries(definition, question));
            case Measure _ ->
                    measurements
                            .askable(definition, question)
                            .and(checkSeries(definition, question));
        };
    }

    /// The readings of all periods asked for, as far as they can be known now.
    ///
    /// @param definition one that [#read] gave
    /// @param segments the most values of a property that are segments of their own
    /// @param stop asked to end it early, with a `warehouse.stopped` fault
    public Series measure(
            Definition definition, Question question, int segments, Instant now, Stop stop) {
        check(definition, question).throwIfAny();
        return series(definition, folding(definition, question, segments), now, stop);
    }

    /// The readings, each beside those of the period before and of the same period a year before;
    /// all are read at once, over the longer time.
    public Compared compared(
            Definition definition, Question question, int segments, Instant now, Stop stop) {
        check(definition, question).throwIfAny();
        Folding folding = folding(definition, question, segments);
        LocalDate first = Periods.first(definition, question);
        LocalDate from = Comparison.earliest(first, Periods.grain(definition, question));
        Question longer = folding.question().between(from, question.to());
        check(definition, longer).throwIfAny();
        Series all = series(definition, new Folding(longer, folding.others()), now, stop);
        return Compared.of(all, first, knownSince(definition, question.calendar().zone()));
    }

    /// The question with its grain and its segments named, as [#measure] asks it.
    public Question segmented(Definition definition, Question question, int segments) {
        return folding(definition, question, segments).question();
    }

    /// The days that a definition has anything to say of: those of the numbers that were brought in
    /// where it is made of nothing else, else those from the first event to the last; empty when
    /// there is nothing at all.
    public Optional<Known> known(Definition definition, ZoneId zone) {
        List<Gathered> numbers =
                new Shelf(book)
                        .series(definition).stream()
                                .map(name -> new Gathered(brought.numbers(name), zone))
                                .filter(gathered -> gathered.first() != null)
                                .toList();
        Catalog catalog = warehouse.catalog();
        if (!numbers.isEmpty()
                && (catalog.last() == null || definition.measure() instanceof Measure.Imported)) {
            return Optional.of(
                    new Known(
                            numbers.stream().map(Gathered::first).min(LocalDate::compareTo).get(),
                            numbers.stream().map(Gathered::last).max(LocalDate::compareTo).get()));
        }
        return catalog.first() == null || catalog.last() == null
                ? Optional.empty()
                : Optional.of(
                        new Known(
                                LocalDate.ofInstant(catalog.first(), zone),
                                LocalDate.ofInstant(catalog.last(), zone)));
    }

    /// The first day and the last of which anything is known.
    public record Known(LocalDate first, LocalDate last) {}

    private Series series(Definition definition, Folding folding, Instant now, Stop stop) {
        var taking = new Taking(measurements, brought, new Shelf(book), folding, now, stop);
        return taking.series(definition);
    }

    /// The question with its grain and its segments named, so that all parts of a composite are
    /// asked the same.
    private Folding folding(Definition definition, Question question, int segments) {
        Grain grain = Periods.grain(definition, question);
        Question asked = question.every(grain);
        return definition.measure() instanceof Measure.Placeholder
                ? new Folding(asked, 0)
                : Folding.of(asked, segments, warehouse);
    }

    /// Before which day nothing is known; null when nothing is known at all.
    private @Nullable LocalDate knownSince(Definition definition, ZoneId zone) {
        if (definition.measure() instanceof Measure.Imported(_, Name series)) {
            return new Gathered(brought.numbers(series.text()), zone).first();
        }
        Instant first = warehouse.firstEvent();
        return first == null ? null : LocalDate.ofInstant(first, zone);
    }

    private Problems checkSeries(Definition definition, Question question) {
        List<Problem> problems = new ArrayList<>();
        List<String> names = brought.names();
        for (String series : new Shelf(book).series(definition)) {
            if (!names.contains(series)) {
                problems.add(unknown(series, names));
            } else if (question.by() != null || question.cohort() != null) {
                problems.add(whole(series, question));
            }
        }
        return new Problems(problems);
    }

    private static Problem unknown(String series, List<String> names) {
        return Problem.of(
                        "measurement.unknown-series",
                        "There is no series \"" + series + "\".",
                        "Bring in its numbers, or use the name of one that was brought in.")
                .didYouMean(Nearest.to(series, names).orElse(null));
    }

    private static Problem whole(String series, Question question) {
        String asked =
                question.by() == null
                        ? "read for some users alone"
                        : "split by " + question.by().words();
        return Problem.of(
                "measurement.whole-series",
                "The numbers of the series \"%s\" were brought in whole and cannot be %s."
                        .formatted(series, asked),
                "Ask for all of it.");
    }
}
