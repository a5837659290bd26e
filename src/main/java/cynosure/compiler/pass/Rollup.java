package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads users' days instead of their events where only it matters that there was any event.
final class Rollup {

    private Rollup() {}

    /// The same tally over fewer rows, where that can be; else as it is.
    static Tally.OfUsers of(Tally.OfUsers tally, Scope scope) {
        @Nullable String table = scope.layout().actorDays(scope.calendar().zone()).orElse(null);
        boolean plain = scope.by() == null && scope.cohort() == null;
        if (table == null
                || !plain
                || !tally.rows().keys().isEmpty()
                || !tally.rows().from().joins().isEmpty()
                || !tally.counters().stream().allMatch(Rollup::anyEvent)) {
            return tally;
        }
        Expr day = Facts.column("day");
        LocalDate since = scope.since().atZone(scope.calendar().zone()).toLocalDate();
        Expr inTime =
                Expr.all(
                        List.of(
                                new Expr.Compared(day, Bound.AT_LEAST, new Expr.Parameter(since)),
                                new Expr.Before(day, new Expr.Parameter(scope.after()))));
        Rows days = new Rows(List.of(), Select.from(table, "e").where(inTime), day, List.of());
        return new Tally.OfUsers(days, tally.counters(), tally.above(), tally.below());
    }

    private static boolean anyEvent(Counter counter) {
        return counter.filter().equals(new Expr.Always(true))
                && counter.life().equals(Life.EVER)
                && (counter.fold() instanceof Fold.Seen || counter.fold() instanceof Fold.Days);
    }
}
