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
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the nodes stand now. What was counted once is remembered until there are other events or
/// another day begins.
@Component
public class Standings {

    private static final int REMEMBERED_MAX = 500;

    private final Frameworks frameworks;
    private final Metrics metrics;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<Asked, Standing> remembered = new ConcurrentHashMap<>();

    Standings(
            Frameworks frameworks,
            Metrics metrics,
            Warehouse warehouse,
            Workspaces workspaces,
            Clock clock) {
        this.frameworks = frameworks;
        this.metrics = metrics;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What can be said at once.
    public Standing known(Node node) {
        Catalog catalog = warehouse.catalog();
        return missing(node, catalog)
                .orElseGet(
                        () ->
                                remembered.getOrDefault(
                                        asked(node, catalog), new Standing.Awaited()));
    }

    /// The same, counted first where that has not been done.
    public Standing counted(Node node) {
        Catalog catalog = warehouse.catalog();
        return missing(node, catalog).orElseGet(() -> remembered(asked(node, catalog)));
    }

    /// Whether a sentence can be counted on the events and series there are.
    public boolean computes(String sentence) {
        Definition definition = metrics.read(sentence, null).definition();
        return definition != null
                && !(definition.measure() instanceof Measure.Placeholder)
                && metrics.known(definition, calendar().zone()).isPresent();
    }

    /// What a number depends on; a definition may use others, as they were at a revision.
    private record Asked(
            String definition, long revision, Calendar calendar, LocalDate to, long events) {}

    private Asked asked(Node node, Catalog catalog) {
        Calendar calendar = calendar();
        Instant now = clock.instant();
        @Nullable Instant last = catalog.last();
        Instant to = last == null || last.isAfter(now) ? now : last;
        return new Asked(
                node.definition(),
                frameworks.current().map(Revision::number).orElse(0L),
                calendar,
                to.atZone(calendar.zone()).toLocalDate(),
                catalog.count());
    }

    private Standing remembered(Asked asked) {
        @Nullable Standing known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        Standing standing = count(asked);
        if (remembered.size() >= REMEMBERED_MAX) {
            remembered.clear();
        }
        remembered.put(asked, standing);
        return standing;
    }

    private Optional<Standing> missing(Node node, Catalog catalog) {
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

    private static Optional<Standing> missing(String why, String next) {
        return Optional.of(new Standing.Missing(why, next));
    }

    private Standing count(Asked asked) {
        Parsed parsed = metrics.read(asked.definition(), null);
        @Nullable Definition definition = parsed.definition();
        if (definition == null) {
            return new Standing.Missing(parsed.problems().first().sentence(), "");
        }
        Grain grain = UsualGrain.of(definition);
        LocalDate from = Periods.start(asked.to(), grain, asked.calendar());
        for (int back = 1; back < UsualGrain.periods(grain); back++) {
            from = Periods.start(from.minusDays(1), grain, asked.calendar());
        }
        Question question = new Question(from, asked.to(), grain, null, asked.calendar());
        try {
            return latest(
                    definition,
                    metrics.measure(
                            definition,
                            question,
                            Measurements.SEGMENTS_MAX,
                            clock.instant(),
                            new Stop()));
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

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
