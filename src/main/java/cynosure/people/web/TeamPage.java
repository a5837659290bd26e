package cynosure.people.web;

import cynosure.problem.Problems;
import java.util.List;

/// Who belongs to the workspace, who was asked to, and who did.
///
/// @param owner whether the one who looks may send others away and let them back in
/// @param name what stands in the field for whom the next link is
public record TeamPage(
        List<Row> members,
        List<Asked> asked,
        List<Row> former,
        boolean owner,
        String name,
        Problems problems) {

    /// @param you the one who looks
    /// @param linked may be given a link for another browser by the one who looks
    /// @param leaving may be sent away by the one who looks
    public record Row(
            String id, String name, String role, boolean you, boolean linked, boolean leaving) {}

    /// @param made by whom and when
    /// @param until when it ends by itself
    public record Asked(String id, String name, String made, String until) {}
}
