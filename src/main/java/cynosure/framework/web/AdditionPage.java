package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.framework.Result;
import cynosure.problem.Problems;
import java.util.List;

/// The form for a new input or result.
///
/// @param input an input; otherwise a result
/// @param movers what a new input may move; none for a result
/// @param members the names of those who may look after it
/// @param id the new node's, given out with the form so that sending it twice adds one
public record AdditionPage(
        boolean input,
        String id,
        NodeForm form,
        List<Mover> movers,
        List<String> members,
        Problems problems) {

    public String question() {
        return input ? "Why should it move that?" : "Why should it follow when the metric rises?";
    }

    public String title() {
        return input ? "Add an input" : "Add a result";
    }

    public String lead() {
        return input
                ? "Something your team can move, and that moves the metric or another input."
                : "What the business or its customers see when the metric rises.";
    }

    public String action() {
        return input ? "/north-star/inputs" : "/north-star/results";
    }

    public List<Result.Whose> whose() {
        return List.of(Result.Whose.values());
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }
}
