package cynosure.compiler.pass;

import cynosure.compiler.Subject;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.metric.Events;
import cynosure.metric.Figure;
import cynosure.metric.Measure;
import cynosure.metric.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Events, new users, sessions and journeys one by one: the very rows that the reading goes
/// through, also those it passes over.
final class SeenRows {

    private static final Expr NOTHING = new Expr.Nothing();
    private static final Expr AT = Facts.column("at");

    private final Scope scope;
    private final Facts facts;
    private final Source source;
    private final InPeriods inPeriods;

    SeenRows(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
        this.inPeriods = new InPeriods(scope, "seen");
    }

    Seen of(Measure measure, Subject subject) {
        return switch (new Meaning(scope, facts, source).goal(measure).tally()) {
            case Tally.OfEvents(Rows rows, Counter above, var below, var left) -> {
                boolean part = measure.figure() == Figure.SHARE;
                Counter counting = below == null || part ? above : below;
                yield seen(measure, subject, rows, above, counting, part ? below : null, left);
            }
            case Tally.Percentile(Rows rows, Counter numbers, _, var left) ->
                    seen(measure, subject, rows, numbers, numbers, null, left);
            case Tally.OfUsers _, Tally.OfGroups _, Tally.Returning _ ->
                    throw new IllegalArgumentException("not of rows: " + measure);
        };
    }

    private Seen seen(
            Measure measure,
            Subject subject,
            Rows tallied,
            Counter above,
            Counter counting,
            @Nullable Counter whole,
            @Nullable Counter left) {
        Rows rows = inPeriods.inPeriods(tallied);
        Key period = rows.keys().getFirst();
        List<Key> segments = rows.keys().subList(1, rows.keys().size());
        Expr now = new Expr.Equal(period.value(), new Expr.Parameter(scope.first()));
        @Nullable Limits limits = subject == Subject.NEW_USER ? Limits.of(above.filter()) : null;
        Expr number =
                limits != null
                        ? limits.counter()
                        : above.fold() instanceof Fold.Sum(Expr of) ? of : NOTHING;
        Seen.Known known =
                known(measure, subject, rows)
                        .numbers(number, NOTHING)
                        .judged(
                                holds(counting),
                                whole == null ? null : holds(whole),
                                left == null ? null : holds(left));
        return new Seen(
                new ArrayList<>(rows.before()),
                rows.where(Expr.all(List.of(now, candidates(measure)))),
                segments,
                known,
                limits == null ? null : limits.limit(),
                above.fold() instanceof Fold.Sum);
    }

    private Expr holds(Counter counter) {
        return inPeriods.living(counter).filter();
    }

    private Seen.Known known(Measure measure, Subject subject, Rows rows) {
        Seen.Known known = Seen.Known.of(Facts.column("actor"), NOTHING);
        return switch (subject) {
            case EVENT -> known.from(AT, linked(rows)).named(Facts.column("name"));
            case SESSION ->
                    measure instanceof Measure.BetweenSessions
                            ? known.from(Facts.column("ended_before"), AT)
                            : known.from(AT, Facts.column("ended"));
            case JOURNEY -> known.from(Facts.column("began"), AT);
            case NEW_USER -> known.from(AT, followedUntil(measure, rows));
            case USER, GROUP -> throw new IllegalArgumentException("not a row: " + subject);
        };
    }

    /// The instant of what came after or before, where that is asked for.
    private static Expr linked(Rows rows) {
        return rows.from().joins().stream()
                .map(join -> join.source().name())
                .filter(name -> name.startsWith("linked"))
                .map(name -> Scope.column(name, "then_at"))
                .findFirst()
                .orElse(NOTHING);
    }

    private static Expr followedUntil(Measure measure, Rows rows) {
        return switch (Witnessing.span(measure)) {
            case null -> NOTHING;
            case Span.Within within -> new Expr.Moved(AT, Choosing.micros(within.length()));
            case Span.FirstSession() -> has(rows, "ended") ? Facts.column("ended") : NOTHING;
        };
    }

    private static boolean has(Rows rows, String column) {
        Optional<Step> made =
                rows.before().stream()
                        .filter(step -> step.name().equals(rows.from().from().name()))
                        .findFirst();
        return made.map(Step::relation)
                .filter(
                        relation ->
                                relation instanceof Select select
                                        && select.columns().stream()
                                                .anyMatch(c -> c.name().equals(column)))
                .isPresent();
    }

    /// Those that could have counted: of events, those of the name asked for.
    private Expr candidates(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents of -> named(of.events());
            case Measure.Summarized(_, _, var events) -> named(events);
            case Measure.EventShare(var events, _) -> named(events);
            default -> new Expr.Always(true);
        };
    }

    private Expr named(Events events) {
        return events.name() == null ? new Expr.Always(true) : facts.named(events.name());
    }
}
