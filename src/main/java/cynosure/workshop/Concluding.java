package cynosure.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is written down while a workshop is brought to its end.
public sealed interface Concluding extends Happening {

    /// A line was written, or written anew under the same id.
    ///
    /// @param who whoever will do it or find it out, as people say their name; may be empty
    /// @param due by which day; null while nobody has said
    record LineWritten(
            String id,
            Outcome.Topic topic,
            String text,
            String who,
            @Nullable LocalDate due,
            String by)
            implements Concluding {}

    record LineRemoved(String id) implements Concluding {}

    record LinePutBack(String id) implements Concluding {}

    record FateDecided(String candidateId, Outcome.Fate fate, String reason)
            implements Concluding {}

    /// Inputs that came after the decision went into the team's North Star.
    record InputsHandedOver(List<InputIdea> inputs, String by) implements Concluding {}

    /// The candidate is open again: neither ruled out nor kept.
    record FateLifted(String candidateId) implements Concluding {}
}
