package cynosure.story;

import java.util.List;

/// What is true of a story that was told.
public record Told(List<Truth> truths, List<Habit> habits, long events) {

    public Told {
        truths = List.copyOf(truths);
        habits = List.copyOf(habits);
    }
}
