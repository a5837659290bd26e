package cynosure.objective.web;

import cynosure.objective.Objective;
import cynosure.problem.Problems;
import cynosure.web.Sent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One objective.
///
/// @param follows the objective that it carries on; null for most
/// @param followed those that carry it on
/// @param past what was changed, latest first; without its beginning
/// @param made who wrote it down, and when
/// @param typed what was sent and refused; null at first
/// @param form which form was refused; empty at first
public record ObjectivePage(
        Objective objective,
        ObjectiveView view,
        ObjectiveView.@Nullable Link follows,
        List<ObjectiveView.Link> followed,
        List<Past> past,
        String made,
        @Nullable Sent typed,
        String form,
        Problems problems) {

    public record Past(String said, String by) {}

    public String field(String name, String form) {
        return typed != null && this.form.equals(form) ? typed.text(name) : "";
    }

    public String href() {
        return view.href();
    }
}
