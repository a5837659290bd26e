package cynosure.workshop;

import java.time.Instant;

/// Where the room is: the step, since when, and the minutes added to it.
public record Progress(String stepId, Instant since, int minutesAdded) {

    /// When the step's time is over.
    public Instant until(Step step) {
        return since.plusSeconds(60L * (step.minutes() + minutesAdded));
    }
}
