package cynosure.warehouse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// The local day of the column `at`, as query text, by Java's own table of zones: the days that
/// questions are asked in.
final class LocalDay {

    /// From here on, until the next change, the clock is this far ahead.
    private record Change(LocalDateTime utc, int seconds) {}

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private LocalDay() {}

    /// @param since the first instant that occurs
    /// @param until the last instant that occurs
    static String in(ZoneId zone, Instant since, Instant until) {
        ZoneRules rules = zone.getRules();
        Instant before = since.minusSeconds(172_800);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(LocalDateTime.MIN, rules.getOffset(before).getTotalSeconds()));
        ZoneOffsetTransition next = rules.nextTransition(before);
        while (next != null && !next.getInstant().isAfter(until)) {
            changes.add(change(next));
            next = rules.nextTransition(next.getInstant());
        }
        return choose(changes);
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

    private static String choose(List<Change> changes) {
        if (changes.size() == 1) {
            return "cast(\"at\" + to_seconds(%d) as date)".formatted(changes.getFirst().seconds);
        }
        int middle = changes.size() / 2;
        return "case when \"at\" < timestamp '%s' then %s else %s end"
                .formatted(
                        changes.get(middle).utc.format(WRITTEN),
                        choose(changes.subList(0, middle)),
                        choose(changes.subList(middle, changes.size())));
    }
}
