package cynosure.events;

import cynosure.problem.Problems;
import java.util.List;

/// What was made of a file before anything is imported: the recipe with every guess filled in, and
/// why, in sentences for people.
///
/// @param problems what still has to be said, such as which column is the time; none when the file
///   can be imported
public record Understanding(
        Recipe recipe, List<String> columns, List<String> why, Problems problems) {

    public Understanding {
        columns = List.copyOf(columns);
        why = List.copyOf(why);
    }

    boolean hasNoRows() {
        return !problems.none() && problems.first().code().equals(Sniffer.NO_ROWS);
    }
}
