package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// An event's instant becomes its local day, by the offsets a zone had between two instants.
///
/// Java's own table of zones decides, so every engine finds the same days, whichever table it
/// brings.
///
/// | zone | expression |
/// |---|---|
/// | UTC | `CAST(at AS DATE)` |
/// | Europe/Berlin over one summer | `CASE WHEN at < ? THEN` day of `at + 1 h` `ELSE` … |
final class LocalDays {

    /// From here on, until the next change, the clock is this far ahead.
    private record Change(LocalDateTime utc, int seconds) {}

    private LocalDays() {}

    static Expr of(Expr at, ZoneId zone, Instant since, Instant until) {
        ZoneRules rules = zone.getRules();
        var changes = new ArrayList<Change>();
        changes.add(new Change(LocalDateTime.MIN, rules.getOffset(since).getTotalSeconds()));
        ZoneOffsetTransition next = rules.nextTransition(since);
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(change(next));
            next = rules.nextTransition(next.getInstant());
        }
        return choose(at, changes);
    }

    /// When clocks go back over midnight, one day would begin twice. It begins the first time: the
    /// old offset stays in force until the new one has reached midnight too.
    private static Change change(ZoneOffsetTransition transition) {
        LocalDateTime before = transition.getDateTimeBefore();
        LocalDateTime after = transition.getDateTimeAfter();
        boolean dayAgain =
                transition.isOverlap() && after.toLocalDate().isBefore(before.toLocalDate());
        boolean atMidnight = before.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDateTime from = dayAgain && !atMidnight ? before.toLocalDate().atStartOfDay() : after;
        ZoneOffset offset = transition.getOffsetAfter();
        return new Change(from.minusSeconds(offset.getTotalSeconds()), offset.getTotalSeconds());
    }

    /// Halves the list again and again, so that a long one costs few comparisons a row.
    private static Expr choose(Expr at, List<Change> changes) {
        if (changes.size() == 1) {
            int seconds = changes.getFirst().seconds;
            return new Expr.DayOf(seconds == 0 ? at : new Expr.LaterBy(at, seconds));
        }
        int middle = changes.size() / 2;
        return new Expr.When(
                new Expr.Before(at, new Expr.Parameter(changes.get(middle).utc)),
                choose(at, changes.subList(0, middle)),
                choose(at, changes.subList(middle, changes.size())));
    }
}
