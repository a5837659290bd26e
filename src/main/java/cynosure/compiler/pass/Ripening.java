package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally.Life;

/// When something that is followed for a while can be judged: once that while is over, as of now
/// and, over a window, as of its end.
///
/// @param since the instant from which it is followed
/// @param micros how long, in microseconds
record Ripening(Scope scope, Expr since, long micros) {

    /// Whether everything is judged at once.
    boolean always() {
        return !scope.rolling() && known().equals(new Expr.Always(true));
    }

    /// Whether it is over as of now; over windows, [#ripe] asks for more.
    Expr known() {
        return scope.knownBy(since, micros);
    }

    /// Whether it may not be over: as of now or, over windows, as far as [#unripe] says.
    Expr unknown() {
        return scope.rolling() || known().equals(new Expr.Always(true))
                ? new Expr.Always(scope.rolling())
                : new Expr.When(known(), new Expr.Always(false), new Expr.Always(true));
    }

    /// From which day on it is judged.
    Life ripe() {
        return scope.rolling() ? new Life(day(), null) : Life.EVER;
    }

    /// Until which day it is not judged.
    Life unripe() {
        if (!scope.rolling()) {
            return Life.EVER;
        }
        Expr known = known();
        return new Life(
                null,
                known.equals(new Expr.Always(true))
                        ? day()
                        : new Expr.When(known, day(), new Expr.Nothing()));
    }

    /// The last day it takes: it is over when that day ends, or within it.
    private Expr day() {
        return scope.laterDay(new Expr.Moved(since, micros - 1), micros);
    }
}
