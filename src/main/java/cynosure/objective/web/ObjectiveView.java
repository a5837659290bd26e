package cynosure.objective.web;

import cynosure.objective.Doubt;
import java.util.List;

/// An objective as people see it.
///
/// @param frame its days, in words
/// @param left how much time is left, in words
/// @param effect what its bets should do, in one sentence; empty where no number tells
/// @param fate how it ended, in one sentence; empty while it lives
public record ObjectiveView(
        String href,
        String words,
        String team,
        String frame,
        String left,
        String effect,
        boolean living,
        String fate,
        String learned,
        List<ResultView> results,
        List<Link> bets,
        List<Doubt> doubts) {

    /// @param words more about it, such as where its card is
    public record Link(String href, String title, String words) {}
}
