package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import java.util.ArrayList;
import java.util.List;

/// Counts each period's rows together.
///
/// For calendar periods each row lies in one, and so it does in the only one of rolling windows.
/// Else each row is repeated for every period whose window takes it in: right for any tally, but
/// slow, so the last choice.
final class InPeriods {

    private final Scope scope;
    private final String name;
    private final Expr ending;

    InPeriods(Scope scope, String name) {
        this.scope = scope;
        this.ending =
                scope.onlyOne() ? new Expr.Parameter(scope.first()) : Scope.column("p", "period");
        this.name = name;
    }

    List<Step> events(Tally.OfEvents tally) {
        List<Counter> counters = tally.counters().stream().map(this::living).toList();
        Expr taken = Counting.anyOf(counters);
        Rows rows = inPeriods(tally.rows());
        Select counted = Grouping.with(rows.where(taken), rows.keys()).grouped();
        counted = counted.with("above", folded(tally.above(), taken, rows));
        if (tally.below() != null) {
            counted = counted.with("below", folded(tally.below(), taken, rows));
        }
        if (tally.left() != null) {
            counted = counted.with("left_out", folded(tally.left(), taken, rows));
        }
        return List.of(new Step(name, "the numbers of each period", counted));
    }

    List<Step> users(Tally.OfUsers tally) {
        var steps = new ArrayList<>(each(tally));
        Select over = Select.from(name + "_users", "u").with("period", Scope.column("u", "period"));
        Select keyed = Grouping.keep(over, "u", tally.rows().keys()).grouped();
        Select counted = keyed.with("above", Counting.total(tally.above()));
        steps.add(
                new Step(
                        name,
                        "the users who count in each period",
                        tally.below() == null
                                ? counted
                                : counted.with("below", Counting.total(tally.below()))));
        return steps;
    }

    /// What each user did in each period, in a step called `…_users`.
    List<Step> each(Tally.OfUsers tally) {
        Expr actor = Facts.column("actor");
        Rows rows =
                inPeriods(tally.rows()).only(new Expr.Present(actor)).by(new Key("actor", actor));
        return new Folding(name + "_users", rows)
                .steps(
                        tally.counters().stream().map(this::living).toList(),
                        "what each user did in each period");
    }

    /// The same rows, with the period as their first key.
    Rows inPeriods(Rows rows) {
        var keys = new ArrayList<Key>();
        if (!scope.rolling()) {
            keys.add(new Key("period", scope.period(rows.day())));
            keys.addAll(rows.keys());
            return new Rows(rows.before(), rows.from(), rows.day(), keys);
        }
        keys.add(new Key("period", ending));
        keys.addAll(rows.keys());
        Expr takesIn = scope.takesIn(ending, rows.day());
        if (scope.onlyOne()) {
            return new Rows(rows.before(), rows.where(takesIn), rows.day(), keys);
        }
        Select.Join periods = new Select.Join(new Select.Source("periods", "p"), false, takesIn);
        return new Rows(rows.before(), rows.from().joined(periods), rows.day(), keys);
    }

    /// A counter that takes in what holds at the period's end.
    Counter living(Counter counter) {
        return new Counter(counter.name(), holding(counter), counter.fold(), Life.EVER);
    }

    private Expr folded(Counter counter, Expr taken, Rows rows) {
        return Counting.folded(living(counter), taken, rows.day());
    }

    private Expr holding(Counter counter) {
        var parts = new ArrayList<Expr>();
        parts.add(counter.filter());
        Life life = counter.life();
        if (life.from() != null) {
            parts.add(new Expr.Compared(scope.period(life.from()), Bound.AT_MOST, ending));
        }
        if (life.until() != null) {
            parts.add(
                    Expr.any(
                            List.of(
                                    new Expr.Missing(life.until()),
                                    new Expr.Before(ending, scope.period(life.until())))));
        }
        return Expr.all(parts);
    }
}
