package cynosure.measurement;

import cynosure.compiler.Period;
import cynosure.compiler.Periods;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.warehouse.SeriesStore;
import cynosure.warehouse.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One question being answered. Every metric is read once, however many others it is part of.
final class Taking {

    private final Measurements measurements;
    private final SeriesStore brought;
    private final Shelf shelf;
    private final Folding folding;
    private final Instant now;
    private final Stop stop;
    private final Map<Definition, Series> known = new HashMap<>();

    /// @param folding a question that names its grain
    Taking(
            Measurements measurements,
            SeriesStore brought,
            Shelf shelf,
            Folding folding,
            Instant now,
            Stop stop) {
        this.measurements = measurements;
        this.brought = brought;
        this.shelf = shelf;
        this.folding = folding;
        this.now = now;
        this.stop = stop;
    }

    Series series(Definition definition) {
        Series series = known.get(definition);
        if (series == null) {
            series = take(definition);
            known.put(definition, series);
        }
        return series;
    }

    private Series take(Definition definition) {
        Question question = folding.question();
        return switch (definition.measure()) {
            case Measure.Placeholder(String plan) ->
                    Series.planned(Periods.grain(definition, question), plan);
            case Measure.Imported imported -> gathered(imported, definition);
            case Measure.Composite(List<Measure.Part> parts) -> composed(parts, definition);
            case Measure _ ->
                    measurements.measure(definition, question, now, stop).folding(folding.others());
        };
    }

    private Series gathered(Measure.Imported imported, Definition definition) {
        Question question = folding.question();
        Gathered gathered =
                new Gathered(brought.numbers(imported.series().text()), question.calendar().zone());
        LocalDate first = gathered.first();
        Instant begins = first == null ? null : question.calendar().start(first);
        int windowDays = definition.window() == null ? 0 : definition.window().days();
        Grain grain = Periods.grain(definition, question);
        Completeness completeness =
                new Completeness(
                        grain, windowDays, false, "number", begins, now, question.calendar());
        List<Reading> readings = new ArrayList<>();
        for (Period period : Periods.of(definition, question)) {
            LocalDate since = Gathered.since(period, windowDays);
            readings.add(
                    Reading.plain(
                            period.first(),
                            gathered.value(imported.gathering(), since, period.next()),
                            completeness.why(period, null)));
        }
        return new Series(grain, definition.figure(), false, readings, List.of(), 0, null);
    }

    private Series composed(List<Measure.Part> parts, Definition definition) {
        Question question = folding.question();
        Grain grain = Periods.grain(definition, question);
        Completeness itself =
                new Completeness(grain, 0, false, "event", null, now, question.calendar());
        Map<LocalDate, String> running = new LinkedHashMap<>();
        Periods.of(definition, question)
                .forEach(period -> running.put(period.first(), itself.why(period, null)));
        List<Composed.Ingredient> ingredients = new ArrayList<>();
        Set<Query> queries = new LinkedHashSet<>();
        for (Measure.Part part : parts) {
            Series series = series(shelf.part(definition, part.metric().text()));
            ingredients.add(Composed.Ingredient.of(part, series));
            queries.addAll(series.counted());
        }
        return new Series(
                grain,
                definition.figure(),
                false,
                new Composed(ingredients).readings(running),
                List.copyOf(queries),
                folding.others(),
                null);
    }
}
