package cynosure.roadmap.web;

import cynosure.problem.Problems;
import java.util.List;

/// One item with what it serves.
///
/// @param form what stands in the fields
/// @param choices one for each input, and for each that is gone and was linked
/// @param ways up from the work, one for each input it serves
/// @param orphan whether somebody said that it serves none
/// @param left how many open items nobody was asked about, this one left out
public record ItemPage(
        ItemView item,
        ItemForm form,
        List<Choice> choices,
        List<Way> ways,
        boolean asked,
        boolean orphan,
        boolean removed,
        int left,
        Problems problems) {

    /// What the work should do in the end.
    ///
    /// @param steps from the item by its inputs to the metric and the results
    /// @param beliefs why, from step to step, as far as the team has said
    public record Way(List<String> steps, List<String> beliefs) {}

    /// An input that it may serve.
    ///
    /// @param said who said so and when; empty while nobody has
    public record Choice(
            String id,
            String name,
            String dimension,
            String meaning,
            int level,
            boolean gone,
            boolean chosen,
            String assumption,
            String said) {}
}
