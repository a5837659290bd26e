package cynosure.bets;

import cynosure.bets.Baseline.Point;
import cynosure.compiler.Calendar;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes down what a measure says when a bet is placed, and reads the same sentence again when one
/// looks back.
@Component
public class Baselines {

    /// How many readings before the start are kept: enough to see what is usual.
    private static final int POINTS = 8;

    private final Metrics metrics;
    private final Workspaces workspaces;
    private final Clock clock;

    Baselines(Metrics metrics, Workspaces workspaces, Clock clock) {
        this.metrics = metrics;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What the measure of these terms says today; without readings where nothing is computed.
    public Baseline now(Framework framework, Terms terms) {
        return asOf(framework, terms, clock.instant());
    }

    /// The same as it was known at a moment.
    public Baseline asOf(Framework framework, Terms terms, Instant moment) {
        LocalDate day = moment.atZone(calendar().zone()).toLocalDate();
        return framework
                .node(terms.measure())
                .map(node -> taken(node, day, moment))
                .orElseGet(() -> Baseline.unmeasured(day));
    }

    /// The complete readings of the baseline's own sentence in a stretch of days; none where it
    /// can't be computed.
    public List<Point> readings(Baseline baseline, LocalDate from, LocalDate to) {
        return definition(baseline.definition())
                .map(definition -> points(definition, from, to, clock.instant()))
                .orElse(List.of());
    }

    /// How often the baseline's sentence is read; empty where it can't be computed.
    public Optional<Grain> grain(Baseline baseline) {
        return definition(baseline.definition()).map(UsualGrain::of);
    }

    private Baseline taken(Node node, LocalDate day, Instant moment) {
        List<Point> points =
                definition(node.definition())
                        .map(definition -> before(definition, day, moment))
                        .orElse(List.of());
        return new Baseline(node.id(), node.name(), node.definition(), day, points);
    }

    private List<Point> before(Definition definition, LocalDate day, Instant moment) {
        Grain grain = UsualGrain.of(definition);
        LocalDate from = Periods.start(day, grain, calendar());
        for (int back = 0; back < POINTS; back++) {
            from = Periods.start(from.minusDays(1), grain, calendar());
        }
        return points(definition, from, day, moment);
    }

    private List<Point> points(
            Definition definition, LocalDate from, LocalDate to, Instant moment) {
        Grain grain = UsualGrain.of(definition);
        Question question = new Question(from, to, grain, null, calendar());
        try {
            return metrics
                    .measure(definition, question, Measurements.SEGMENTS_MAX, moment, new Stop())
                    .readings()
                    .stream()
                    .filter(Reading::complete)
                    .flatMap(
                            reading ->
                                    Optional.ofNullable(reading.value())
                                            .map(value -> new Point(reading.period(), value))
                                            .stream())
                    .toList();
        } catch (Fault unreadable) {
            return List.of();
        }
    }

    private Optional<Definition> definition(String sentence) {
        return sentence.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(metrics.read(sentence, null).definition());
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
