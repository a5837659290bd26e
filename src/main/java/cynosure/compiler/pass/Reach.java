package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said of users before any window is looked at: who doesn't reach a limit in all the
/// time together reaches it in no window. Most users of most products do little, so few are left.
///
/// Holds for counters that never go down as rows are added, held against lower limits. A limit of
/// one asks nothing: whoever has a row reaches it.
final class Reach {

    private Reach() {}

    /// What must hold of a user's counters over all days; null when nothing can be said.
    static @Nullable Expr of(Tally.OfUsers tally) {
        Expr test = tally.above().test();
        boolean ever = tally.counters().stream().allMatch(c -> c.life().equals(Life.EVER));
        return tally.below() == null && ever && onlyGrows(test) && selective(test) ? test : null;
    }

    /// Whether a test that is met stays met as more rows come.
    private static boolean onlyGrows(Expr test) {
        return switch (test) {
            case Expr.Always _ -> true;
            case Expr.Compared(Expr number, Bound bound, _) -> lower(bound) && counted(number);
            case Expr.All(List<Expr> parts) -> parts.stream().allMatch(Reach::onlyGrows);
            case Expr.Any(List<Expr> parts) -> parts.stream().allMatch(Reach::onlyGrows);
            default -> false;
        };
    }

    private static boolean lower(Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> true;
            case EXACTLY, FEWER_THAN, AT_MOST -> false;
        };
    }

    private static boolean counted(Expr number) {
        return switch (number) {
            case Expr.Column(var of, _) -> of == null;
            case Expr.Times(Expr times, Expr.Whole(long by)) -> by > 0 && counted(times);
            default -> false;
        };
    }

    /// Whether one row alone doesn't meet a test.
    private static boolean selective(Expr test) {
        return switch (test) {
            case Expr.Compared(_, Bound bound, Expr.Parameter(Long limit)) ->
                    limit > (bound == Bound.MORE_THAN ? 0 : 1);
            case Expr.All(List<Expr> parts) -> parts.stream().anyMatch(Reach::selective);
            case Expr.Any(List<Expr> parts) -> parts.stream().allMatch(Reach::selective);
            default -> false;
        };
    }
}
