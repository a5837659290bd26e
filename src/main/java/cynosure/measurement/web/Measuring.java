package cynosure.measurement.web;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.measurement.Caveats;
import cynosure.measurement.Caveats.Caveat;
import cynosure.measurement.Compared;
import cynosure.measurement.Comparison;
import cynosure.measurement.Landmarks;
import cynosure.measurement.Landmarks.Landmark;
import cynosure.measurement.Metrics;
import cynosure.measurement.Series;
import cynosure.measurement.Understanding;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parsed;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Measures what an address asks for.
@Component
class Measuring {

    /// So many values are segments of their own; the rest is one.
    static final int SEGMENTS = 12;

    private static final Problem NO_EVENTS =
            Problem.of(
                    "measurement.no-events",
                    "There are no events yet, so there is nothing to count.",
                    "Bring in a file of events; the number is here as soon as they are.");

    private final Metrics metrics;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final List<Landmarks> landmarks;
    private final List<Caveats> caveats;
    private final Clock clock;

    Measuring(
            Metrics metrics,
            Warehouse warehouse,
            Workspaces workspaces,
            List<Landmarks> landmarks,
            List<Caveats> caveats,
            Clock clock) {
        this.caveats = caveats;
        this.landmarks = landmarks;
        this.metrics = metrics;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What came of it: the readings and all that is needed to tell about them.
    ///
    /// @param landmarks what happened meanwhile, in the order of its days
    /// @param caveats why it should be read with care just now
    /// @param compared the readings beside earlier ones, in the same order; empty where that was
    ///   not asked for
    record Measured(
            Wanted wanted,
            Definition definition,
            Question question,
            Series series,
            List<Comparison> compared,
            Catalog catalog,
            LocalDate today,
            List<Landmark> landmarks,
            List<Caveat> caveats) {

        Grain grain() {
            return series.grain();
        }

        /// Each reading with what it is compared with, if with anything.
        List<Comparison> rows() {
            return compared.isEmpty()
                    ? series.readings().stream().map(r -> new Comparison(r, null, null)).toList()
                    : compared;
        }
    }

    /// Refuses, with every problem at once, what can't be measured.
    Measured measure(Wanted wanted) {
        return measure(wanted, new Stop());
    }

    private Measured measure(Wanted wanted, Stop stop) {
        Catalog catalog = warehouse.catalog();
        if (catalog.last() == null && catalog.series().isEmpty()) {
            throw new Fault(Fault.Kind.MISTAKE, NO_EVENTS);
        }
        Parsed parsed = metrics.read(wanted.definition(), null);
        Problems problems = parsed.problems().and(checkWhom(wanted, catalog));
        problems.throwIfAny();
        Definition definition = Objects.requireNonNull(parsed.definition());
        Question question = question(wanted, definition);
        Instant now = clock.instant();
        @Nullable Compared compared =
                wanted.compare()
                        ? metrics.compared(definition, question, SEGMENTS, now, stop)
                        : null;
        Series series =
                compared == null
                        ? metrics.measure(definition, question, SEGMENTS, now, stop)
                        : compared.series();
        return new Measured(
                wanted,
                definition,
                question,
                series,
                compared == null ? List.of() : compared.comparisons(),
                catalog,
                LocalDate.ofInstant(now, question.calendar().zone()),
                landmarks(wanted.definition()),
                caveats.stream()
                        .flatMap(each -> each.about(wanted.definition()).stream())
                        .toList());
    }

    /// What every room knows of, earliest first.
    private List<Landmark> landmarks(String definition) {
        return landmarks.stream()
                .flatMap(each -> each.of(definition).stream())
                .sorted(Comparator.comparing(Landmark::day))
                .toList();
    }

    /// The question that was asked, with its segments named.
    Question segmented(Measured measured) {
        return metrics.segmented(measured.definition(), measured.question(), SEGMENTS);
    }

    Catalog catalog() {
        return warehouse.catalog();
    }

    /// The drawing alone, whose points lead nowhere; empty where there is none.
    String drawing(Wanted wanted) {
        try {
            return Pictures.alone(measure(wanted));
        } catch (Fault none) {
            return "";
        }
    }

    Picture picture(Wanted wanted) {
        return picture(wanted, new Stop());
    }

    /// @param stop asked when nobody waits for it any more
    Picture picture(Wanted wanted, Stop stop) {
        try {
            return Pictures.of(measure(wanted, stop));
        } catch (Fault fault) {
            boolean events = warehouse.catalog().last() != null;
            boolean chosen = !wanted.plain().equals(wanted);
            @Nullable Bar bar = chosen ? bar(wanted, Bars::chart) : null;
            String asking =
                    Understanding.asking(fault.problems(), wanted.definition(), wanted.name());
            return new Picture.Missing(wanted.name(), fault.problems(), events, bar, asking);
        }
    }

    /// The bar above what could not be measured; null where nothing can be chosen.
    @Nullable Bar bar(Wanted wanted, Bars.Of above) {
        Catalog catalog = warehouse.catalog();
        @Nullable Definition definition = metrics.read(wanted.definition(), null).definition();
        if (definition == null || catalog.last() == null) {
            return null;
        }
        LocalDate last = LocalDate.ofInstant(catalog.last(), calendar().zone());
        return above.bar(wanted, definition, wanted.every(), catalog, last);
    }

    private static Problems checkWhom(Wanted wanted, Catalog catalog) {
        return wanted.whom().isEmpty() ? Problems.NONE : Cohorts.check(wanted.whom(), catalog);
    }

    private Question question(Wanted wanted, Definition definition) {
        Calendar calendar = calendar();
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        Metrics.Known known =
                metrics.known(definition, calendar.zone())
                        .orElseGet(() -> new Metrics.Known(today, today));
        LocalDate to = known.last().isAfter(today) ? today : known.last();
        LocalDate from = known.first();
        LocalDate start = from.isAfter(to) ? to : wanted.range().from(from, to);
        @Nullable Grain every = wanted.every();
        return new Question(
                start,
                to,
                every == null ? UsualGrain.of(definition) : every,
                wanted.by().isEmpty() ? null : Split.read(wanted.by()),
                wanted.whom().isEmpty() ? null : Cohorts.read(wanted.whom()).cohort(),
                Instant.MAX,
                calendar);
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
