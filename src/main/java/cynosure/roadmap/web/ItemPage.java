package cynosure.roadmap.web;

import cynosure.problem.Problems;
import java.util.List;

/// One item with what it serves.
///
/// @param form what stands in the fields
/// @param choices one for each input, and for each that is gone and was linked
/// @param orphan whether somebody said that it serves none
/// @param left how many open items nobody was asked about, this one left out
public record ItemPage(
        ItemView item,
        ItemForm form,
        List<Choice> choices,
        boolean asked,
        boolean orphan,
        boolean removed,
        int left,
        Problems problems) {

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
