package cynosure.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Who did something on which day, and how often.
final class Doers {

    private final Predicate<StoryEvent> counts;
    private final Map<LocalDate, Map<String, Integer>> timesByDay = new HashMap<>();

    Doers(Predicate<StoryEvent> counts) {
        this.counts = counts;
    }

    void see(StoryEvent event, LocalDate day) {
        if (counts.test(event)) {
            timesByDay
                    .computeIfAbsent(day, any -> new HashMap<>())
                    .merge(event.user(), 1, Integer::sum);
        }
    }

    /// How often each did it, from one day until before another.
    Map<String, Integer> times(LocalDate from, LocalDate before) {
        Map<String, Integer> sums = new HashMap<>();
        for (LocalDate day = from; day.isBefore(before); day = day.plusDays(1)) {
            timesByDay
                    .getOrDefault(day, Map.of())
                    .forEach((user, times) -> sums.merge(user, times, Integer::sum));
        }
        return sums;
    }

    /// On how many days each did it.
    Map<String, Integer> days(LocalDate from, LocalDate before) {
        Map<String, Integer> sums = new HashMap<>();
        for (LocalDate day = from; day.isBefore(before); day = day.plusDays(1)) {
            timesByDay
                    .getOrDefault(day, Map.of())
                    .keySet()
                    .forEach(user -> sums.merge(user, 1, Integer::sum));
        }
        return sums;
    }

    static long atLeast(int least, Map<String, Integer> times) {
        return times.values().stream().filter(n -> n >= least).count();
    }
}
