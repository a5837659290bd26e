package cynosure.sharing.web;

import cynosure.problem.Problems;
import cynosure.sharing.Lasting;
import java.util.List;

/// How the North Star leaves the house: files to take along, links to give, links that were given.
///
/// @param given links that open something now
/// @param over links that ended or were taken back
public record SharePage(ShareForm form, List<Row> given, List<Row> over, Problems problems) {

    /// A link that was given.
    ///
    /// @param told what stands under it
    /// @param end until when it opens, or how it ended
    public record Row(
            String id, String whom, String told, String made, String opened, String end) {}

    public List<Lasting> lastings() {
        return List.of(Lasting.values());
    }
}
