package cynosure.measurement;

import cynosure.compiler.Calendar;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Cohort;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Printer;
import cynosure.warehouse.Answer;
import cynosure.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Readings that were taken before. They are taken again only from where new or late events, or the
/// passing of time, can have changed them.
///
/// Lives as long as the process; keeps the series asked for last, up to a number of readings in
/// all.
final class Memory {

    private static final int ANSWERS_MAX = 1_000_000;

    private final Warehouse warehouse;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long answers;

    Memory(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// All that a reading depends on beside its period and the events.
    private record Key(
            String sentence,
            Grain grain,
            @Nullable Split by,
            @Nullable Cohort cohort,
            Calendar calendar) {}

    /// @param landing the last landing that these answers know of
    private record Kept(
            LocalDate first, LocalDate last, int landing, Instant asOf, List<Answer> answers) {}

    /// The answers to a question, as far as possible without asking it.
    List<Answer> answers(
            Definition definition, Question question, Function<Question, List<Answer>> ask) {
        Grain grain = Periods.grain(definition, question);
        Key key =
                new Key(
                        Printer.print(definition),
                        grain,
                        question.by(),
                        question.cohort(),
                        question.calendar());
        LocalDate first = Periods.first(definition, question);
        LocalDate last = Periods.last(definition, question);
        int landing = warehouse.lastLanding();
        @Nullable Kept known = get(key);
        if (known == null || first.isBefore(known.first) || !stays(definition, question)) {
            List<Answer> all = ask.apply(question);
            put(key, new Kept(first, last, landing, question.asOf(), all));
            return all;
        }
        LocalDate stale = stale(definition, question, grain, known, landing);
        List<Answer> all = known.answers;
        LocalDate end = last.isAfter(known.last) ? last : known.last;
        if (!stale.isAfter(end)) {
            LocalDate from = stale.isBefore(known.first) ? known.first : stale;
            List<Answer> fresh = ask.apply(question.between(from, end));
            all = spliced(known.answers, from, fresh);
            put(key, new Kept(known.first, end, landing, question.asOf(), all));
        }
        return all.stream()
                .filter(a -> !a.period().isBefore(first) && !a.period().isAfter(last))
                .toList();
    }

    /// Whether the past of this question can only change from some instant on. Users who become
    /// part of a cohort by an event of one name bring their whole past with them; and a segment
    /// that is new must have its zeros in the past too.
    private static boolean stays(Definition definition, Question question) {
        return question.by() == null
                && !(question.cohort() instanceof Cohort.New(var newcomers, _, _)
                        && newcomers.first() != null);
    }

    /// The first day of the first period to be read again.
    private LocalDate stale(
            Definition definition, Question question, Grain grain, Kept known, int landing) {
        var starts = new ArrayList<>(List.of(Periods.next(known.last, grain)));
        if (landing != known.landing) {
            warehouse
                    .changedSince(known.landing)
                    .map(at -> period(at.minus(Lookahead.of(definition)), grain, question))
                    .ifPresent(starts::add);
        }
        if (question.asOf().isAfter(known.asOf)) {
            known.answers.stream()
                    .filter(answer -> answer.leftOut() != null && answer.leftOut() > 0)
                    .map(Answer::period)
                    .findFirst()
                    .ifPresent(starts::add);
            if (Lookahead.waits(definition)) {
                starts.add(period(known.asOf.minus(Lookahead.of(definition)), grain, question));
            }
        } else if (question.asOf().isBefore(known.asOf)) {
            starts.add(known.first);
        }
        LocalDate stale = starts.stream().min(LocalDate::compareTo).orElseThrow();
        return definition.measure() instanceof Measure.Retention
                ? Periods.start(stale.minusDays(1), grain, question.calendar())
                : stale;
    }

    private static LocalDate period(Instant at, Grain grain, Question question) {
        Calendar calendar = question.calendar();
        return Periods.start(LocalDate.ofInstant(at, calendar.zone()), grain, calendar);
    }

    private static List<Answer> spliced(List<Answer> old, LocalDate from, List<Answer> fresh) {
        return Stream.concat(
                        old.stream().filter(answer -> answer.period().isBefore(from)),
                        fresh.stream())
                .toList();
    }

    private synchronized @Nullable Kept get(Key key) {
        return kept.get(key);
    }

    private synchronized void put(Key key, Kept fresh) {
        @Nullable Kept old = kept.put(key, fresh);
        answers += fresh.answers.size() - (old == null ? 0 : old.answers.size());
        var oldest = kept.entrySet().iterator();
        while (answers > ANSWERS_MAX && oldest.hasNext()) {
            answers -= oldest.next().getValue().answers.size();
            oldest.remove();
        }
    }
}
