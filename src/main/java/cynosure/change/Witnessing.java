package cynosure.change;

import cynosure.compiler.Calendar;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Series;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads two metrics over the same year, for a decision between them.
@Component
class Witnessing {

    private final Metrics metrics;
    private final Workspaces workspaces;
    private final Clock clock;

    Witnessing(Metrics metrics, Workspaces workspaces, Clock clock) {
        this.metrics = metrics;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What both say of the periods of the last year that are over, by the same periods where the
    /// sentences allow it.
    Evidence of(String old, String metric) {
        @Nullable Definition before = read(old);
        @Nullable Definition after = read(metric);
        Grain was = before == null ? Grain.MONTH : UsualGrain.beside(before, after);
        Grain is = after == null ? Grain.MONTH : UsualGrain.beside(after, before);
        return new Evidence(track(before, was), track(after, is));
    }

    private @Nullable Definition read(String sentence) {
        @Nullable Definition definition = metrics.read(sentence, null).definition();
        return definition == null || definition.measure() instanceof Measure.Placeholder
                ? null
                : definition;
    }

    private Evidence.Track track(@Nullable Definition definition, Grain grain) {
        if (definition == null) {
            return Evidence.Track.NONE;
        }
        try {
            return new Evidence.Track(
                    grain,
                    definition.figure(),
                    series(definition, grain).readings().stream()
                            .filter(reading -> reading.complete() && reading.value() != null)
                            .map(reading -> new Evidence.Mark(reading.period(), reading.value()))
                            .toList());
        } catch (Fault unread) {
            // The page that draws both says why; here it is no evidence.
            return Evidence.Track.NONE;
        }
    }

    private Series series(Definition definition, Grain grain) {
        Calendar calendar =
                workspaces
                        .current()
                        .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                        .orElse(Calendar.in(ZoneOffset.UTC));
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        LocalDate to =
                metrics.known(definition, calendar.zone())
                        .map(Metrics.Known::last)
                        .filter(last -> last.isBefore(today))
                        .orElse(today);
        LocalDate from = Periods.start(to, grain, calendar);
        for (int back = 1; back < UsualGrain.periods(grain); back++) {
            from = Periods.start(from.minusDays(1), grain, calendar);
        }
        LocalDate known =
                metrics.known(definition, calendar.zone()).map(Metrics.Known::first).orElse(from);
        Question question =
                new Question(known.isAfter(from) ? known : from, to, grain, null, calendar);
        return metrics.measure(
                definition, question, Measurements.SEGMENTS_MAX, clock.instant(), new Stop());
    }
}
