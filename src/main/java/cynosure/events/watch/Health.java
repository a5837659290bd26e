package cynosure.events.watch;

import cynosure.events.watch.Healths.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// How a source fares, told from the quarters of an hour in which it sent.
public record Health(List<Quarter> quarters, Instant now, ZoneId zone) {

    public static final Duration WINDOW = Duration.ofDays(14);

    private static final int DAYS = 7;
    private static final int ENOUGH = 20;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    public Health {
        quarters = List.copyOf(quarters);
    }

    /// It has not sent for longer than it ever paused in the two weeks before.
    ///
    /// @param longest its longest pause until then
    public record Silence(Instant since, Duration longest) {}

    public long today() {
        return days().getLast();
    }

    /// How many came on each of the last seven days, today last.
    public List<Long> days() {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<LocalDate, Long> byDay = new TreeMap<>();
        for (Quarter quarter : quarters) {
            byDay.merge(LocalDate.ofInstant(quarter.from(), zone), quarter.events(), Long::sum);
        }
        return LongStream.range(0, DAYS)
                .mapToObj(i -> byDay.getOrDefault(today.minusDays(DAYS - 1 - i), 0L))
                .toList();
    }

    /// Silence that speaks: longer than an hour, and than any pause of the two weeks before. Who
    /// has sent in fewer than twenty quarters of an hour has no habit to be held to.
    ///
    /// @param last when the last event came
    public Optional<Silence> silence(Instant last) {
        if (quarters.size() < ENOUGH) {
            return Optional.empty();
        }
        Duration longest = PATIENCE;
        for (int i = 1; i < quarters.size(); i++) {
            Instant paused = quarters.get(i - 1).from().plus(QUARTER);
            Duration pause = Duration.between(paused, quarters.get(i).from());
            longest = pause.compareTo(longest) > 0 ? pause : longest;
        }
        return Duration.between(last, now).compareTo(longest) > 0
                ? Optional.of(new Silence(last, longest))
                : Optional.empty();
    }
}
