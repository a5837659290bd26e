package cynosure.bets.web;

import java.util.List;

/// What the page of a node says of bets: what the edge is held to, and what serves an input.
///
/// @param edge where the edge is as a bet; empty for the metric, which has none
/// @param due when the edge is looked at, in a sentence
/// @param late whether that day has passed
/// @param input whether cards can serve it
public record ServedPiece(
        String nodeId, String edge, String due, boolean late, boolean input, List<Card> cards) {

    /// @param under whether it is tried for the opportunity above it
    public record Card(WayView.Below below, boolean under) {}
}
