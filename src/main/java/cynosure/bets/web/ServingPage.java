package cynosure.bets.web;

import java.util.List;

/// What can be served by a new card: the inputs, each with what serves it already.
public record ServingPage(List<Served> inputs) {

    /// @param mark the dimension of the input
    public record Served(
            String id, String name, String mark, String href, List<WayView.Below> opportunities) {}
}
