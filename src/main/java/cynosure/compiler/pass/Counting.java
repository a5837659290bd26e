package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.compiler.plan.Tally.Members;
import java.util.Collection;
import java.util.List;

/// How counters and tests become columns, the same in every way of counting.
final class Counting {

    static final Expr ZERO = new Expr.Whole(0);
    static final Expr ONE = new Expr.Whole(1);

    private Counting() {}

    /// The rows that any counter takes in.
    static Expr anyOf(Collection<Counter> counters) {
        return Expr.any(counters.stream().map(Counter::filter).toList());
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

    /// A counter over the rows that were taken in; its filter only where those are more.
    static Expr folded(Counter counter, Expr taken, Expr day) {
        Expr filter = counter.filter().equals(taken) ? new Expr.Always(true) : counter.filter();
        return switch (counter.fold()) {
            case Fold.Rows(), Fold.Seen() -> new Expr.Count(filter);
            case Fold.Days() -> new Expr.CountDifferent(day, filter);
            case Fold.Sum(Expr number) -> zeroed(new Expr.Sum(number, filter));
            case Fold.Different(Expr value) -> new Expr.CountDifferent(value, filter);
            case Fold.Run() -> throw new IllegalArgumentException("a run takes steps of its own");
        };
    }

    /// Whether every counter goes over whole days and adds up from day to day, in whole numbers.
    static boolean addsUp(Counter counter) {
        return switch (counter.fold()) {
            case Fold.Rows(), Fold.Seen() -> true;
            case Fold.Days() -> counter.life().equals(Life.EVER);
            case Fold.Run(), Fold.Sum(_), Fold.Different(_) -> false;
        };
    }
}
