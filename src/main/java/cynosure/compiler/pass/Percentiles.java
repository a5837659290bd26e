package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.metric.Bound;
import java.util.List;

/// Percentiles by the places of the numbers in their order (type 7 of Hyndman and Fan, 1996).
///
/// Of *n* numbers, the place sought is (n - 1) p from 0. In hundredths of a place, a number that
/// lies less than a hundred from it weighs as much as it is near; at most two do.
final class Percentiles {

    private static final Expr PLACE = Scope.column("r", "place");
    private static final Expr HUNDRED = new Expr.Whole(100);

    private final Scope scope;
    private final String name;

    Percentiles(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    List<Step> steps(Tally.Percentile tally) {
        var inPeriods = new InPeriods(scope, name);
        Rows rows = inPeriods.inPeriods(tally.rows());
        Counter numbers = inPeriods.living(tally.numbers());
        Select values =
                Grouping.with(rows.where(numbers.filter()), rows.keys())
                        .with("number", new Expr.AsFloat(number(numbers)));
        List<Expr> keys = Grouping.columns("v", rows.keys());
        Expr number = Scope.column("v", "number");
        Expr place =
                new Expr.Over(Expr.Way.PLACE, null, keys, List.of(new Expr.Sort(number, false)));
        Expr many = new Expr.Over(Expr.Way.ROWS, null, keys, List.of());
        Select placed =
                Grouping.keep(Select.from(name + "_values", "v"), "v", rows.keys())
                        .with("number", number)
                        .with("place", place)
                        .with("many", many);
        Expr sought =
                new Expr.Times(
                        new Expr.Minus(Scope.column("r", "many"), Counting.ONE),
                        new Expr.Whole(tally.percent()));
        Expr here = new Expr.Times(new Expr.Minus(PLACE, Counting.ONE), HUNDRED);
        Expr away = new Expr.Size(new Expr.Minus(sought, here));
        Expr weight = new Expr.Divided(new Expr.Minus(HUNDRED, away), HUNDRED);
        Select found =
                Grouping.keep(Select.from(name + "_placed", "r"), "r", rows.keys())
                        .where(new Expr.Compared(away, Bound.FEWER_THAN, HUNDRED))
                        .grouped()
                        .with(
                                "above",
                                new Expr.Sum(
                                        new Expr.Times(Scope.column("r", "number"), weight), null));
        return List.of(
                new Step(name + "_values", "the numbers of each period", values),
                new Step(name + "_placed", "each in its place", placed),
                new Step(name, "the number at the place sought", found));
    }

    private static Expr number(Counter numbers) {
        return numbers.fold() instanceof Fold.Sum(Expr number) ? number : Counting.ZERO;
    }
}
