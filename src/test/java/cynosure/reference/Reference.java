package cynosure.reference;

import cynosure.compiler.Question;
import cynosure.metric.Cohort;
import cynosure.metric.Condition;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Newcomers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Evaluates a definition the slow way: for every period, look at every event.
///
/// Written from the meaning in the language's documentation. A split shows every segment that any
/// event has; a query may leave out segments in which nothing is ever counted.
public final class Reference {

    private final History history;
    private final Definition definition;
    private final Question question;
    private final Periods periods;

    private Reference(History history, Definition definition, Question question) {
        this.history = history;
        this.definition = definition;
        this.question = question;
        this.periods = new Periods(grain(definition, question), question.calendar());
    }

    public static List<Row> rows(List<Event> events, Definition definition, Question question) {
        return rows(Setting.USUAL.history(events), definition, question);
    }

    static List<Row> rows(History history, Definition definition, Question question) {
        return new Reference(history, definition, question).rows();
    }

    private List<Row> rows() {
        var segments = new Segments(question.by(), periods);
        var past =
                new Scope.Past(
                        history,
                        new Sequels(history),
                        definition,
                        question,
                        periods,
                        history.facts().stream().filter(this::isMeasured).toList());
        var rows = new ArrayList<Row>();
        for (LocalDate start : periods.between(question.from(), question.to())) {
            for (Segments.Segment segment : segments.of(history)) {
                var scope = new Scope(past, start, segments.belonging(segment));
                rows.add(row(start, segment, new Readings(scope).of(definition.measure())));
            }
        }
        return rows;
    }

    private static Row row(LocalDate start, Segments.Segment segment, Reading reading) {
        return new Row(
                start,
                segment.value(),
                segment.folded(),
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                reading.leftOut());
    }

    /// Whether an event is one of the cohort's.
    private boolean isMeasured(Fact fact) {
        return switch (question.cohort()) {
            case null -> true;
            case Cohort.With(Condition condition) -> Matching.meets(fact, condition);
            case Cohort.New(Newcomers newcomers, LocalDate from, LocalDate to) ->
                    fact.actor() != null
                            && history.first(fact.actor(), newcomers)
                                    .map(periods::day)
                                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                                    .isPresent();
        };
    }

    private static Grain grain(Definition definition, Question question) {
        return question.every() != null
                ? question.every()
                : Objects.requireNonNullElse(definition.grain(), Grain.MONTH);
    }
}
