package cynosure.bets.web;

import cynosure.bets.Kind;
import cynosure.problem.Problems;
import java.util.List;

/// Writing down an opportunity for an input, or something to try for an opportunity.
///
/// @param asks what is written down
/// @param served what it serves, by name
/// @param href where that is
/// @param opportunities those of the input that something could be tried for
public record NewPage(
        String act,
        NewForm form,
        Asks asks,
        String served,
        String href,
        List<WayView.Below> opportunities,
        List<CardPage.Choice> choices,
        Problems problems) {

    /// What a person is asked for.
    public enum Asks {
        /// An opportunity, perhaps with a first thing to try.
        OPPORTUNITY,
        /// Something to try for an opportunity that is known.
        INTERVENTION,
        /// Something to try was meant for an input, and the opportunity between them is missing.
        BETWEEN
    }

    public String title() {
        return switch (asks) {
            case OPPORTUNITY -> "An opportunity to move “" + served + "”";
            case INTERVENTION -> "Something to try for “" + served + "”";
            case BETWEEN -> "What is it for?";
        };
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
