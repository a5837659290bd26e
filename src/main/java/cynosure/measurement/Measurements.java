package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Period;
import cynosure.compiler.Periods;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Answer;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseLayout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes the readings of a metric.
public final class Measurements {

    /// The most values of a property that are segments of their own.
    public static final int SEGMENTS_MAX = 1000;

    private final Warehouse warehouse;
    private final Memory memory;

    public Measurements(Warehouse warehouse) {
        this.warehouse = warehouse;
        this.memory = new Memory(warehouse);
    }

    /// What keeps this question from being asked of this definition; none when it can be. Only what
    /// counts events can be measured here; [Metrics] puts readings together.
    public Problems check(Definition definition, Question question) {
        return switch (definition.measure()) {
            case Measure.Placeholder(String plan) ->
                    Problems.of(
                            Problem.of(
                                    "measurement.planned",
                                    "This is not yet measured. The plan: " + plan,
                                    "Write a sentence that counts it as soon as it can be."));
            case Measure.Named _, Measure.Composite _, Measure.Imported _ ->
                    Problems.of(
                            Problem.of(
                                    "measurement.other-readings",
                                    "This is put together from other readings, not from events.",
                                    "Measure it in a file of metrics: ./cynosure measure --file."));
            case Measure _ -> askable(definition, question);
        };
    }

    /// The same, whatever the readings are made of.
    Problems askable(Definition definition, Question question) {
        Problems problems = Compiler.check(definition, question);
        if (!(question.by() instanceof Split.Property(String by, _)) || known(by)) {
            return problems;
        }
        return problems.and(Problems.of(unknown(by)));
    }

    /// The readings of all periods asked for, as far as they can be known now. Of a property with
    /// very many values the commonest are segments, and the rest is one.
    ///
    /// @param stop asked to end it early, with a `warehouse.stopped` fault
    public Series measure(Definition definition, Question question, Instant now, Stop stop) {
        return measure(definition, question, SEGMENTS_MAX, now, stop);
    }

    /// The same, with at most so many values as segments of their own.
    public Series measure(
            Definition definition, Question question, int segments, Instant now, Stop stop) {
        Problems problems = check(definition, question);
        problems.throwIfAny();
        Folding folding = Folding.of(question, segments, warehouse);
        Question asked = folding.question().asOf(now);
        Query query = compiled(definition, asked);
        List<Answer> answers =
                memory.answers(
                        definition, asked, part -> warehouse.ask(compiled(definition, part), stop));
        Grain grain = Periods.grain(definition, question);
        Map<LocalDate, Period> periods =
                Periods.of(definition, question).stream()
                        .collect(Collectors.toMap(Period::first, Function.identity()));
        Completeness completeness = completeness(definition, question, grain, now);
        List<Reading> readings =
                answers.stream().map(answer -> reading(answer, completeness, periods)).toList();
        return new Series(
                grain,
                definition.figure(),
                definition.divided(),
                readings,
                List.of(query),
                folding.others(),
                null);
    }

    private Query compiled(Definition definition, Question question) {
        return Compiler.compile(definition, question, warehouse.layout());
    }

    private static Reading reading(
            Answer answer, Completeness completeness, Map<LocalDate, Period> periods) {
        String why = completeness.why(periods.get(answer.period()), answer.leftOut());
        return new Reading(
                answer.period(),
                answer.segment(),
                answer.folded(),
                answer.value(),
                answer.numerator(),
                answer.denominator(),
                answer.leftOut(),
                why.isEmpty(),
                why);
    }

    private Completeness completeness(
            Definition definition, Question question, Grain grain, Instant now) {
        int windowDays = definition.window() == null ? 0 : definition.window().days();
        Instant first = windowDays == 0 ? null : warehouse.firstEvent();
        boolean comesBack = definition.measure() instanceof Measure.Retention;
        return new Completeness(
                grain, windowDays, comesBack, "event", first, now, question.calendar());
    }

    private boolean known(String property) {
        WarehouseLayout layout = warehouse.layout();
        return Arrays.stream(Kind.values())
                .anyMatch(
                        kind ->
                                layout.column(property, kind).isPresent()
                                        || layout.trait(property, kind).isPresent());
    }

    private Problem unknown(String property) {
        return Problem.of(
                        "measurement.unknown-property",
                        "No event or user has \"" + property + "\" to split by.",
                        "Use the name of a property that was brought in.")
                .didYouMean(Nearest.to(property, warehouse.catalog().properties("")).orElse(null));
    }
}
