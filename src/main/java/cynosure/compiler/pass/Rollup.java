package cynosure.compiler.pass;

import cynosure.compiler.Split;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads users' days instead of their events where only it matters that there was any event. The
/// period of a user's first event is then that of their first day.
final class Rollup {

    private static final Expr DAY = Facts.column("day");

    private Rollup() {}

    /// The same tally over fewer rows, where that can be; else as it is.
    static Tally.OfUsers of(Tally.OfUsers tally, Scope scope) {
        @Nullable String table = scope.layout().actorDays(scope.calendar().zone()).orElse(null);
        if (table == null
                || !plain(tally.rows(), scope)
                || !tally.counters().stream().allMatch(Rollup::anyEvent)) {
            return tally;
        }
        Rows days =
                new Rows(List.of(), Select.from(table, "e").where(inTime(scope)), DAY, List.of());
        Rows divided =
                scope.by() instanceof Split.FirstPeriod(Grain grain)
                        ? byFirst(days, table, grain, scope)
                        : days;
        return new Tally.OfUsers(divided, tally.counters(), tally.above(), tally.below());
    }

    /// Whether all rows are meant, divided by nothing or by the period of the first event alone.
    private static boolean plain(Rows rows, Scope scope) {
        return !(scope.by() instanceof Split.Property)
                && scope.cohort() == null
                && rows.keys().equals(new Segments(scope, new Facts(scope.layout())).ofEvent())
                && rows.from().joins().isEmpty();
    }

    private static boolean anyEvent(Counter counter) {
        return counter.filter().equals(new Expr.Always(true))
                && counter.life().equals(Life.EVER)
                && (counter.fold() instanceof Fold.Seen || counter.fold() instanceof Fold.Days);
    }

    private static Expr inTime(Scope scope) {
        LocalDate since = scope.since().atZone(scope.calendar().zone()).toLocalDate();
        return Expr.all(
                List.of(
                        new Expr.Compared(DAY, Bound.AT_LEAST, new Expr.Parameter(since)),
                        new Expr.Before(DAY, new Expr.Parameter(scope.after()))));
    }

    private static Rows byFirst(Rows days, String table, Grain grain, Scope scope) {
        String name = scope.names().of("began");
        Expr actor = Facts.column("actor");
        Select began =
                Select.from(table, "e")
                        .with("actor", actor)
                        .grouped()
                        .with(
                                "segment",
                                new Expr.PeriodOf(new Expr.Least(DAY), grain, scope.calendar()));
        Expr same = new Expr.Equal(Scope.column(name, "actor"), actor);
        Select.Join join = new Select.Join(new Select.Source(name, null), false, same);
        return days.joined(
                        List.of(new Step(name, "the period of each user's first day", began)),
                        List.of(join))
                .by(new Key("segment", Scope.column(name, "segment")));
    }
}
