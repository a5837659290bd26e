package cynosure.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches who shares early and who stays.
final class Habits {

    private static final int FIRST_WEEKS_DAYS = 21;
    private static final int THIRD_MONTH_FROM = 60;
    private static final int THIRD_MONTH_BEFORE = 90;

    private final Story story;
    private final Map<String, LocalDate> joined = new HashMap<>();
    private final Map<String, Integer> earlyNotes = new HashMap<>();
    private final Set<String> stayed = new HashSet<>();

    Habits(Story story) {
        this.story = story;
    }

    void see(StoryEvent event, LocalDate day) {
        String user = event.user();
        long age = day.toEpochDay() - joined.computeIfAbsent(user, any -> day).toEpochDay();
        if (event.named("share_note") && age < FIRST_WEEKS_DAYS) {
            earlyNotes.merge(user, 1, Integer::sum);
        }
        if (event.named("open_book") && age >= THIRD_MONTH_FROM && age < THIRD_MONTH_BEFORE) {
            stayed.add(user);
        }
    }

    List<Habit> found() {
        List<Habit> habits = new ArrayList<>();
        habits.add(habit("none", 0, 0));
        habits.add(habit("1 or 2", 1, 2));
        habits.add(habit("3 or more", 3, Integer.MAX_VALUE));
        return habits;
    }

    private Habit habit(String notes, int least, int most) {
        LocalDate latest = story.last().minusDays(THIRD_MONTH_BEFORE - 1);
        List<String> members =
                joined.keySet().stream()
                        .filter(user -> !joined.get(user).isAfter(latest))
                        .filter(user -> earlyNotes.getOrDefault(user, 0) >= least)
                        .filter(user -> earlyNotes.getOrDefault(user, 0) <= most)
                        .toList();
        return new Habit(notes, members.size(), members.stream().filter(stayed::contains).count());
    }
}
