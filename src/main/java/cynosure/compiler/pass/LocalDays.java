package cynosure.compiler.pass;

import cynosure.compiler.ClockChange;
import cynosure.compiler.plan.Expr;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// An event's instant becomes its local day, by the offsets a zone had between two instants.
///
/// | zone | expression |
/// |---|---|
/// | UTC | `CAST(at AS DATE)` |
/// | Europe/Berlin over one summer | `CASE WHEN at < ? THEN` day of `at + 1 h` `ELSE` … |
final class LocalDays {

    private LocalDays() {}

    static Expr of(Expr at, ZoneId zone, Instant since, Instant until) {
        return choose(at, ClockChange.between(zone, since, until));
    }

    /// Halves the list again and again, so that a long one costs few comparisons a row.
    private static Expr choose(Expr at, List<ClockChange> changes) {
        if (changes.size() == 1) {
            int seconds = changes.getFirst().seconds();
            return new Expr.DayOf(seconds == 0 ? at : new Expr.LaterBy(at, seconds));
        }
        int middle = changes.size() / 2;
        return new Expr.When(
                new Expr.Before(at, new Expr.Parameter(changes.get(middle).utc())),
                choose(at, changes.subList(0, middle)),
                choose(at, changes.subList(middle, changes.size())));
    }
}
