package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import java.util.List;

/// Counts rows over rolling windows: first by day, then for each period over the few days its
/// window takes in. Each window is summed anew rather than by adding and taking away, so that a
/// large number that has left leaves no trace in the digits.
final class RolledEvents {

    private final Scope scope;
    private final String name;

    RolledEvents(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    /// Whether every counter adds up over days.
    static boolean fits(Tally.OfEvents tally) {
        return tally.counters().stream()
                .allMatch(
                        counter ->
                                counter.life().equals(Life.EVER)
                                        && (counter.fold() instanceof Fold.Rows
                                                || counter.fold() instanceof Fold.Sum));
    }

    List<Step> steps(Tally.OfEvents tally) {
        Rows rows = tally.rows();
        List<Counter> counters = tally.counters().stream().distinct().toList();
        Expr taken = Counting.anyOf(counters);
        Select days =
                Grouping.with(rows.where(taken).with("day", rows.day()), rows.keys()).grouped();
        for (Counter counter : counters) {
            days = days.with(counter.name(), Counting.folded(counter, taken, rows.day()));
        }
        Expr period = Scope.column("p", "period");
        Select windows =
                Select.from(name + "_days", "d")
                        .join("periods", "p", scope.takesIn(period, Scope.column("d", "day")))
                        .with("period", period);
        windows = Grouping.keep(windows, "d", rows.keys()).grouped();
        windows = windows.with("above", new Expr.Sum(tally.above().column(), null));
        if (tally.below() != null) {
            windows = windows.with("below", new Expr.Sum(tally.below().column(), null));
        }
        if (tally.left() != null) {
            windows = windows.with("left_out", new Expr.Sum(tally.left().column(), null));
        }
        return List.of(
                new Step(name + "_days", "the numbers of each day", days),
                new Step(name, "each window, over its days", windows));
    }
}
