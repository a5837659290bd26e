package cynosure.change.web;

import cynosure.change.Reason;
import cynosure.problem.Problems;
import java.util.List;

/// Asks afterwards why a metric was changed: it was adopted in a workshop, or written down.
///
/// @param why what the revision itself says; may be empty
public record WhyPage(
        long number,
        String old,
        String metric,
        String why,
        List<Reason> chosen,
        String words,
        Problems problems) {

    public List<Reason> reasons() {
        return List.of(Reason.values());
    }
}
