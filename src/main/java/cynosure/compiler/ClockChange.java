package cynosure.compiler;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// From here on, until the next change, a zone's clock is this far ahead of UTC.
///
/// Java's own table of zones decides, so every engine finds the same days, whichever table it
/// brings.
///
/// @param utc since when, as a clock in UTC has it
public record ClockChange(LocalDateTime utc, int seconds) {

    /// How the clock was at the first instant and each change up to the last, which is not one of
    /// them, in the order of time; one at least.
    public static List<ClockChange> between(ZoneId zone, Instant since, Instant until) {
        ZoneRules rules = zone.getRules();
        List<ClockChange> changes = new ArrayList<>();
        changes.add(new ClockChange(LocalDateTime.MIN, rules.getOffset(since).getTotalSeconds()));
        ZoneOffsetTransition next = rules.nextTransition(since);
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(of(next));
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /// When clocks go back over midnight, one day would begin twice. It begins the first time: the
    /// old offset stays in force until the new one has reached midnight too.
    private static ClockChange of(ZoneOffsetTransition transition) {
        LocalDateTime before = transition.getDateTimeBefore();
        LocalDateTime after = transition.getDateTimeAfter();
        boolean dayAgain =
                transition.isOverlap() && after.toLocalDate().isBefore(before.toLocalDate());
        boolean atMidnight = before.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDateTime from = dayAgain && !atMidnight ? before.toLocalDate().atStartOfDay() : after;
        ZoneOffset offset = transition.getOffsetAfter();
        return new ClockChange(
                from.minusSeconds(offset.getTotalSeconds()), offset.getTotalSeconds());
    }
}
