package cynosure.objective.web;

import cynosure.problem.Problems;
import java.util.List;

/// Writing down an objective, or putting it better.
///
/// @param id under which it stands, or will stand
/// @param version the one that was looked at; 0 for a new one
/// @param measures everything that has a number: inputs, the metric, results
/// @param bets the opportunities that can be chosen
/// @param follows the words of the objective that this one carries on; empty for most
public record WritingPage(
        String id,
        int version,
        ObjectiveForm form,
        List<Group> measures,
        List<Bet> bets,
        List<String> teams,
        String quarter,
        String nextQuarter,
        String follows,
        Problems problems) {

    /// @param label of the kind
    public record Group(String label, List<Choice> choices) {}

    /// @param definition its sentence; empty where it has none yet
    public record Choice(String id, String name, String definition) {}

    public record Bet(String id, String title, String input, String where, boolean chosen) {}

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? ObjectivesRoutes.ALL : ObjectivesRoutes.href(id);
    }

    /// Whether what a key result is read by is another sentence now, or is gone.
    public boolean gone(ObjectiveForm.Row row) {
        return !row.measure().isEmpty()
                && measures.stream()
                        .flatMap(group -> group.choices().stream())
                        .noneMatch(choice -> choice.id().equals(row.measure()));
    }
}
