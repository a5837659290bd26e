package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import java.util.List;

/// Counts events over rolling windows: first by day, then for each period over the few days its
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
                .map(Counter::fold)
                .allMatch(fold -> fold instanceof Fold.Rows || fold instanceof Fold.Sum);
    }

    List<Step> steps(Tally.OfEvents tally) {
        Select days =
                scope.withSegment(scope.events(Counting.anyOf(tally)).with("day", scope.day()))
                        .grouped();
        Expr period = Scope.column("p", "period");
        Select windows =
                scope.keepSegment(
                                Select.from(name + "_days", "d")
                                        .join(
                                                "periods",
                                                "p",
                                                scope.takesIn(period, Scope.column("d", "day")))
                                        .with("period", period),
                                "d")
                        .grouped()
                        .with("above", new Expr.Sum(tally.above().column(), null));
        return List.of(
                new Step(
                        name + "_days",
                        "the numbers of each day",
                        Counting.counters(days, tally, scope.day())),
                new Step(
                        name,
                        "each window, over its days",
                        tally.below() == null
                                ? windows
                                : windows.with(
                                        "below", new Expr.Sum(tally.below().column(), null))));
    }
}
