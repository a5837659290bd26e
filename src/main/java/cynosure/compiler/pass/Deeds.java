package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Threshold;

/// What must hold of a user's counters for a threshold to be met.
final class Deeds {

    private final Counters counters;
    private final int windowDays;

    Deeds(Counters counters, int windowDays) {
        this.counters = counters;
        this.windowDays = windowDays;
    }

    Expr met(Threshold threshold, Expr filter, Life life) {
        if (threshold.equals(Threshold.ONCE)) {
            return atLeastOne(counters.seen(filter, life));
        }
        return switch (threshold) {
            case Threshold.Times(var bound, long count) ->
                    compared(counters.rows(filter, life), bound, count);
            case Threshold.OnDays(var bound, long count) ->
                    compared(counters.days(filter, life), bound, count);
            case Threshold.DaysInARow(var bound, long count) ->
                    compared(counters.run(filter, life), bound, count);
            case Threshold.Different(var bound, long count, var property) ->
                    compared(counters.different(filter, property, life), bound, count);
            case Threshold.Total(var bound, var amount, var property) ->
                    new Expr.Compared(
                            counters.sum(filter, property, life).column(),
                            bound,
                            new Expr.Parameter(amount));
            case Threshold.OnAverage(var bound, long count, var unit) ->
                    new Expr.Compared(
                            new Expr.Times(
                                    counters.rows(filter, life).column(),
                                    new Expr.Whole(unit.days())),
                            bound,
                            new Expr.Parameter(count * windowDays));
        };
    }

    static Expr atLeastOne(Counter counter) {
        return new Expr.Compared(counter.column(), Bound.AT_LEAST, new Expr.Whole(1));
    }

    private static Expr compared(Counter counter, Bound bound, long count) {
        return new Expr.Compared(counter.column(), bound, new Expr.Parameter(count));
    }
}
