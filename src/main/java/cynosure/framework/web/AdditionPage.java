package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.problem.Problems;
import java.util.List;

/// The form for a new input or result.
///
/// @param input an input; otherwise a result
/// @param id the new node's, given out with the form so that sending it twice adds one
public record AdditionPage(boolean input, String id, NodeForm form, Problems problems) {

    public String title() {
        return input ? "Add an input" : "Add a result";
    }

    public String lead() {
        return input
                ? "Something your team can move, and that moves the metric."
                : "What the business sees when the metric rises.";
    }

    public String action() {
        return input ? "/north-star/inputs" : "/north-star/results";
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }
}
