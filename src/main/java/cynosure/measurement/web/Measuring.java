package cynosure.measurement.web;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.measurement.Metrics;
import cynosure.measurement.Series;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Measures what an address asks for.
@Component
class Measuring {

    private static final Problem NO_EVENTS =
            Problem.of(
                    "measurement.no-events",
                    "There are no events yet, so there is nothing to count.",
                    "Bring in a file of events; the number is here as soon as they are.");

    private final Metrics metrics;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final Clock clock;

    Measuring(Metrics metrics, Warehouse warehouse, Workspaces workspaces, Clock clock) {
        this.metrics = metrics;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What came of it: the readings and all that is needed to tell about them.
    record Measured(
            Wanted wanted,
            Definition definition,
            Question question,
            Series series,
            Catalog catalog,
            LocalDate today) {

        Grain grain() {
            return series.grain();
        }
    }

    /// Refuses, with every problem at once, what can't be measured.
    Measured measure(Wanted wanted) {
        return measure(wanted, new Stop());
    }

    /// The same, split into at most so many segments and the rest.
    Measured measure(Wanted wanted, Split split, int segments) {
        return measure(wanted, split, segments, new Stop());
    }

    private Measured measure(Wanted wanted, Stop stop) {
        return measure(wanted, null, 0, stop);
    }

    private Measured measure(Wanted wanted, @Nullable Split split, int segments, Stop stop) {
        Catalog catalog = warehouse.catalog();
        @Nullable Instant first = catalog.first();
        @Nullable Instant last = catalog.last();
        if (first == null || last == null) {
            throw new Fault(Fault.Kind.MISTAKE, NO_EVENTS);
        }
        Parsed parsed = metrics.read(wanted.definition(), null);
        @Nullable Definition definition = parsed.definition();
        if (definition == null) {
            throw new Fault(Fault.Kind.MISTAKE, parsed.problems());
        }
        Question question = question(wanted, definition, first, last).by(split);
        Series series = metrics.measure(definition, question, segments, clock.instant(), stop);
        return new Measured(
                wanted,
                definition,
                question,
                series,
                catalog,
                LocalDate.ofInstant(clock.instant(), question.calendar().zone()));
    }

    Catalog catalog() {
        return warehouse.catalog();
    }

    Picture picture(Wanted wanted) {
        return picture(wanted, new Stop());
    }

    /// @param stop asked when nobody waits for it any more
    Picture picture(Wanted wanted, Stop stop) {
        try {
            return Pictures.of(measure(wanted, stop));
        } catch (Fault fault) {
            return new Picture.Missing(
                    wanted.name(), fault.problems(), warehouse.catalog().last() != null);
        }
    }

    private Question question(Wanted wanted, Definition definition, Instant first, Instant last) {
        Calendar calendar =
                workspaces
                        .current()
                        .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                        .orElse(Calendar.in(ZoneOffset.UTC));
        Instant now = clock.instant();
        LocalDate to = LocalDate.ofInstant(last.isAfter(now) ? now : last, calendar.zone());
        LocalDate from = LocalDate.ofInstant(first, calendar.zone());
        LocalDate start = from.isAfter(to) ? to : wanted.range().from(from, to);
        @Nullable Grain every = wanted.every();
        return new Question(
                start, to, every == null ? UsualGrain.of(definition) : every, null, calendar);
    }
}
