package cynosure.warehouse;

import cynosure.compiler.ClockChange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The local day of the column `at`, as query text: the days that questions are asked in.
final class LocalDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private LocalDay() {}

    /// @param since the first instant that occurs
    /// @param until the last instant that occurs
    static String in(ZoneId zone, Instant since, Instant until) {
        Instant before = since.minusSeconds(172_800);
        return choose(ClockChange.between(zone, before, until.plusNanos(1)));
    }

    private static String choose(List<ClockChange> changes) {
        if (changes.size() == 1) {
            return "cast(\"at\" + to_seconds(%d) as date)".formatted(changes.getFirst().seconds());
        }
        int middle = changes.size() / 2;
        return "case when \"at\" < timestamp '%s' then %s else %s end"
                .formatted(
                        changes.get(middle).utc().format(WRITTEN),
                        choose(changes.subList(0, middle)),
                        choose(changes.subList(middle, changes.size())));
    }
}
