package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Members;
import java.util.List;

/// How counters and tests become columns, the same in every way of counting.
final class Counting {

    private static final Expr ZERO = new Expr.Whole(0);
    private static final Expr ONE = new Expr.Whole(1);

    private Counting() {}

    /// The events that any counter takes in.
    static Expr anyOf(Tally tally) {
        return Expr.any(tally.counters().stream().map(Counter::filter).toList());
    }

    static Select counters(Select select, Tally tally, Expr day) {
        Select with = select;
        for (Counter counter : tally.counters()) {
            with = with.with(counter.name(), folded(counter, tally, day));
        }
        return with;
    }

    /// The number of members, or what they weigh together, over rows that hold one user each.
    static Expr total(Members members) {
        return members.weight() == null
                ? new Expr.Count(members.test())
                : zeroed(new Expr.Sum(members.weight().column(), members.test()));
    }

    /// What one row adds to that.
    static Expr share(Members members) {
        Expr weight = members.weight() == null ? ONE : members.weight().column();
        return new Expr.When(members.test(), weight, ZERO);
    }

    static Expr zeroed(Expr number) {
        return new Expr.FirstPresent(List.of(number, ZERO));
    }

    /// A counter over the rows that any counter takes in; its filter only where those are more.
    static Expr folded(Counter counter, Tally tally, Expr day) {
        boolean all = counter.filter().equals(anyOf(tally));
        Expr filter = all ? new Expr.Always(true) : counter.filter();
        return switch (counter.fold()) {
            case Fold.Rows() -> new Expr.Count(filter);
            case Fold.Days() -> new Expr.CountDifferent(day, filter);
            case Fold.Sum(Expr number) -> zeroed(new Expr.Sum(number, filter));
            case Fold.Different(Expr value) -> new Expr.CountDifferent(value, filter);
        };
    }
}
