package cynosure.workshop;

import java.util.ArrayList;
import java.util.List;

/// A North Star Metric that somebody proposes.
///
/// @param increase ends the sentence "I would be more confident in our strategy if I saw an
///   increase in …"
/// @param measure ends the sentence "… which we could measure by …"
public record Candidate(
        String id,
        String authorId,
        String name,
        String increase,
        String measure,
        List<InputIdea> inputs) {

    /// Each person may propose up to two.
    public static final int SLOTS = 2;

    public static final int NAME_LENGTH_MAX = 120;
    public static final int TEXT_LENGTH_MAX = 600;
    public static final int INPUTS_MAX = 5;

    public Candidate {
        inputs = List.copyOf(inputs);
    }

    /// The same with one more input.
    Candidate driven(InputIdea input) {
        List<InputIdea> more = new ArrayList<>(inputs);
        more.add(input);
        return new Candidate(id, authorId, name, increase, measure, more);
    }

    /// Nothing was written yet, or all of it was deleted again.
    public boolean blank() {
        return name.isBlank() && increase.isBlank() && measure.isBlank() && inputs.isEmpty();
    }
}
