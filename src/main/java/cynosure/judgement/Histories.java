package cynosure.judgement;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.judgement.formula.Aligned;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Parsed;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The histories of several sentences over the same periods.
@Component
public class Histories {

    private static final int YEARS_SEEN = 2;

    private final Metrics metrics;
    private final Workspaces workspaces;
    private final Clock clock;

    Histories(Metrics metrics, Workspaces workspaces, Clock clock) {
        this.metrics = metrics;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A sentence by its name.
    public record Named(String name, String sentence) {}

    /// What came of reading them.
    ///
    /// @param grain by which all are read: the usual one of the first
    /// @param figures what kind of number each is; empty where something can't be computed
    /// @param missing what keeps one of them from being computed, by its name
    public record Read(
            Grain grain, Aligned aligned, List<Figure> figures, Map<String, String> missing) {}

    /// The last two years of all of them, in the periods in which each has a complete reading. What
    /// can't be computed is named, and then nothing is aligned.
    public Read of(List<Named> sentences) {
        Map<String, String> missing = new TreeMap<>();
        List<Definition> definitions = new ArrayList<>();
        for (Named named : sentences) {
            definition(named, missing).ifPresent(definitions::add);
        }
        List<String> names = sentences.stream().map(Named::name).toList();
        if (!missing.isEmpty() || definitions.isEmpty()) {
            return new Read(Grain.MONTH, new Aligned(names, List.of()), List.of(), missing);
        }
        Grain grain = UsualGrain.of(definitions.getFirst());
        List<Map<LocalDate, Double>> readings = new ArrayList<>();
        for (int at = 0; at < definitions.size(); at++) {
            readings.add(readings(sentences.get(at), definitions.get(at), grain, missing));
        }
        return new Read(
                grain,
                new Aligned(names, missing.isEmpty() ? aligned(readings) : List.of()),
                definitions.stream().map(Definition::figure).toList(),
                missing);
    }

    private Optional<Definition> definition(Named named, Map<String, String> missing) {
        if (named.sentence().isEmpty()) {
            missing.put(named.name(), "It has no definition yet.");
            return Optional.empty();
        }
        Parsed parsed = metrics.read(named.sentence(), null);
        @Nullable Definition definition = parsed.definition();
        if (definition == null) {
            missing.put(named.name(), parsed.problems().first().sentence());
            return Optional.empty();
        }
        if (definition.measure() instanceof Measure.Placeholder(String plan)) {
            missing.put(named.name(), "It is not measured yet. The plan: " + plan);
            return Optional.empty();
        }
        return Optional.of(definition);
    }

    private Map<LocalDate, Double> readings(
            Named named, Definition definition, Grain grain, Map<String, String> missing) {
        Calendar calendar = calendar();
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        Map<LocalDate, Double> readings = new HashMap<>();
        Optional<Metrics.Known> known = metrics.known(definition, calendar.zone());
        if (known.isEmpty()) {
            missing.put(named.name(), "There is nothing yet to count it on.");
            return readings;
        }
        LocalDate to = known.get().last().isAfter(today) ? today : known.get().last();
        LocalDate years = to.minusYears(YEARS_SEEN);
        LocalDate from = known.get().first().isAfter(years) ? known.get().first() : years;
        try {
            Question question = new Question(from, to, grain, null, calendar);
            for (Reading reading :
                    metrics.measure(
                                    definition,
                                    question,
                                    Measurements.SEGMENTS_MAX,
                                    clock.instant(),
                                    new Stop())
                            .readings()) {
                if (reading.complete() && reading.value() != null) {
                    readings.put(reading.period(), reading.value().doubleValue());
                }
            }
        } catch (Fault fault) {
            missing.put(named.name(), fault.problems().first().sentence());
        }
        return readings;
    }

    private static List<Aligned.At> aligned(List<Map<LocalDate, Double>> readings) {
        List<Aligned.At> periods = new ArrayList<>();
        new TreeMap<>(readings.getFirst())
                .keySet()
                .forEach(
                        period -> {
                            if (readings.stream().allMatch(one -> one.containsKey(period))) {
                                periods.add(
                                        new Aligned.At(
                                                period,
                                                readings.stream()
                                                        .map(one -> one.get(period))
                                                        .toList()));
                            }
                        });
        return periods;
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
