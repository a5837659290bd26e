package cynosure.framework;

import cynosure.compiler.Calendar;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.measurement.InWords;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Parsed;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where a node stands as of a moment: the last reading that was complete by then, with about a
/// year before it.
record Counting(Metrics metrics, Calendar calendar) {

    /// What keeps a node from being counted at all.
    Optional<Standing> missing(Node node, Catalog catalog) {
        if (node.placeholder()) {
            return missing("It has no definition yet.", "Say what is counted.");
        }
        if (catalog.all().isEmpty()) {
            return missing("There are no events yet.", "Bring in a file of events.");
        }
        Parsed parsed = metrics.read(node.definition(), node.name());
        if (parsed.definition() instanceof Definition(Measure.Placeholder(String plan), _)) {
            return missing("It is not measured yet.", plan);
        }
        return parsed.problems().none()
                ? Optional.empty()
                : missing(parsed.problems().first().sentence(), parsed.problems().first().next());
    }

    /// @param to the last day that is looked at
    /// @param now only periods that are over by then count
    Standing latest(String sentence, LocalDate to, Instant now) {
        Parsed parsed = metrics.read(sentence, null);
        @Nullable Definition definition = parsed.definition();
        if (definition == null) {
            return new Standing.Missing(parsed.problems().first().sentence(), "");
        }
        Grain grain = UsualGrain.of(definition);
        LocalDate from = Periods.start(to, grain, calendar);
        for (int back = 1; back < UsualGrain.periods(grain); back++) {
            from = Periods.start(from.minusDays(1), grain, calendar);
        }
        Question question = new Question(from, to, grain, null, calendar);
        try {
            return latest(
                    definition,
                    metrics.measure(
                            definition, question, Measurements.SEGMENTS_MAX, now, new Stop()));
        } catch (Fault fault) {
            Problem first = fault.problems().first();
            return new Standing.Missing(first.sentence(), first.next());
        }
    }

    private static Standing latest(Definition definition, Series series) {
        List<Reading> readings = series.readings();
        Grain grain = series.grain();
        int last =
                IntStream.iterate(readings.size() - 1, place -> place >= 0, place -> place - 1)
                        .filter(place -> readings.get(place).complete())
                        .filter(place -> readings.get(place).value() != null)
                        .findFirst()
                        .orElse(-1);
        if (last < 0) {
            return new Standing.Missing(
                    "No period is complete yet.", "Come back when one is over.");
        }
        Reading reading = readings.get(last);
        @Nullable Reading before = last == 0 ? null : readings.get(last - 1);
        String change =
                before == null || before.value() == null || !before.complete()
                        ? ""
                        : InWords.change(
                                definition.figure(), before.value(), reading.value(), grain);
        return new Standing.Measured(
                definition.figure(),
                InWords.value(definition.figure(), reading.value()),
                InWords.unit(definition),
                InWords.when(definition, reading.period(), grain),
                change,
                readings.subList(0, last + 1).stream()
                        .map(one -> one.value() == null ? null : one.value().doubleValue())
                        .toList());
    }

    private static Optional<Standing> missing(String why, String next) {
        return Optional.of(new Standing.Missing(why, next));
    }
}
