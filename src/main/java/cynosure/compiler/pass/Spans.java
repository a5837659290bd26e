package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From which period on, and until which, windows take in a user's day.
final class Spans {

    private final Scope scope;
    private final Rows rows;
    private final Life life;
    private final @Nullable Expr reach;

    /// @param reach what must hold of a user's counters over all days together for their days to
    ///   matter; null when all do
    Spans(Scope scope, Rows rows, Life life, @Nullable Expr reach) {
        this.reach = reach;
        this.scope = scope;
        this.rows = rows;
        this.life = life;
    }

    /// A few steps; the last, called `…_spans`, holds `actor`, the keys, `enters`, `leaves` and the
    /// counters.
    List<Step> steps(String name, Expr taken, List<Counter> counters) {
        var steps = new ArrayList<Step>();
        String days = name + "_days";
        steps.add(new Step(days, "what each user did on each day", days(taken, counters)));
        Select spans = spans(days, counters);
        if (reach != null) {
            steps.add(new Step(name + "_totals", "what each did in all", totals(days, counters)));
            Select able = Select.from(name + "_totals", "t").where(reach);
            able = able.with("actor", Scope.column("t", "actor"));
            able = Grouping.keep(able, "t", rows.keys());
            steps.add(new Step(name + "_able", "who did enough in all", able));
            spans = spans.join(name + "_able", "a", same("a", "d"));
        }
        steps.add(new Step(name + "_spans", "the periods whose window has the day", spans));
        return steps;
    }

    /// Whether a period is no later than the last one asked for.
    static Expr beforeTheEnd(Scope scope, Expr period) {
        return new Expr.Compared(period, Bound.AT_MOST, new Expr.Parameter(scope.last()));
    }

    private Select days(Expr taken, List<Counter> counters) {
        Expr actor = Facts.column("actor");
        Select days =
                rows.where(Expr.all(List.of(new Expr.Present(actor), taken)))
                        .with("actor", actor)
                        .with("day", rows.day());
        days = Grouping.with(days, rows.keys());
        if (life.from() != null) {
            days = days.with("holds_from", life.from());
        }
        if (life.until() != null) {
            days = days.with("holds_until", life.until());
        }
        days = days.grouped();
        for (Counter counter : counters) {
            days = days.with(counter.name(), Counting.folded(counter, taken, rows.day()));
        }
        return days;
    }

    private Select spans(String days, List<Counter> counters) {
        Expr enters = enters();
        Expr leaves = leaves();
        Select spans =
                Select.from(days, "d")
                        .where(new Expr.Before(enters, leaves))
                        .with("actor", Scope.column("d", "actor"))
                        .with("enters", enters)
                        .with("leaves", leaves);
        spans = Grouping.keep(spans, "d", rows.keys());
        for (Counter counter : counters) {
            spans = spans.with(counter.name(), counter.column());
        }
        return spans;
    }

    private Select totals(String days, List<Counter> counters) {
        Select totals = Select.from(days, "d").with("actor", Scope.column("d", "actor"));
        totals = Grouping.keep(totals, "d", rows.keys()).grouped();
        for (Counter counter : counters) {
            totals = totals.with(counter.name(), new Expr.Sum(counter.column(), null));
        }
        return totals;
    }

    private Expr same(String one, String other) {
        Expr actor = new Expr.Equal(Scope.column(one, "actor"), Scope.column(other, "actor"));
        return Expr.all(List.of(actor, Grouping.same(one, other, rows.keys())));
    }

    /// The first period whose window takes a day in and in which it holds; none without a day.
    private Expr enters() {
        Expr day = Scope.column("d", "day");
        if (life.from() == null) {
            return scope.enters(day);
        }
        Expr from = Scope.column("d", "holds_from");
        Expr later = new Expr.When(new Expr.Before(from, day), day, from);
        return scope.enters(later);
    }

    private Expr leaves() {
        Expr leaves = scope.leaves(Scope.column("d", "day"));
        if (life.until() == null) {
            return leaves;
        }
        Expr until = Scope.column("d", "holds_until");
        return new Expr.When(
                new Expr.Missing(until), leaves, new Expr.EarliestOf(leaves, scope.period(until)));
    }
}
