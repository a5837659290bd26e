package cynosure.objective.web;

import cynosure.problem.Problems;
import cynosure.web.Sent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All objectives, and which input each team looks after.
///
/// @param over those that were ended or retired
/// @param focuses of which the days are not over
/// @param past those of which they are, or that were let go
/// @param unattended inputs that no team looks after, while any team looks after one
/// @param typed what was sent and refused; null at first
public record ObjectivesPage(
        List<ObjectiveView> living,
        List<ObjectiveView> over,
        List<FocusRow> focuses,
        List<FocusRow> past,
        List<String> unattended,
        List<Choice> inputs,
        List<String> teams,
        String quarter,
        String nextQuarter,
        @Nullable Sent typed,
        Problems problems) {

    /// @param gone whether the input is no longer in the tree
    public record FocusRow(
            String id,
            String team,
            String input,
            String href,
            boolean gone,
            String frame,
            String by) {}

    public record Choice(String id, String name) {}

    public String field(String name, String known) {
        return typed != null && typed.has(name) ? typed.text(name) : known;
    }
}
