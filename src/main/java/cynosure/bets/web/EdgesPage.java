package cynosure.bets.web;

import java.util.List;

/// All edges of the tree as bets: those from the metric to results, and those from inputs up.
public record EdgesPage(List<Edge> results, List<Edge> inputs) {

    /// @param mark the dimension of an input; empty for a result
    /// @param claim what should move what
    /// @param belief why; may be empty
    /// @param sure how sure the team is; empty while nobody has said
    /// @param due the day it is looked at; empty while nobody has said
    /// @param late how long it is overdue; empty while it isn't
    public record Edge(
            String mark,
            String name,
            String href,
            String claim,
            String belief,
            String sure,
            String due,
            String late) {}

    public boolean none() {
        return results.isEmpty() && inputs.isEmpty();
    }
}
