package cynosure.workshop.web;

import cynosure.problem.Problems;
import cynosure.workshop.Length;
import java.util.List;

/// Two questions begin a workshop: which product, and how long.
///
/// @param id the workshop's id to be, so that a double click plans one workshop
public record NewWorkshopPage(
        String id, String product, int minutes, List<Length> lengths, Problems problems) {

    static NewWorkshopPage blank(String id) {
        return again(id, "", Length.NINETY.minutes(), Problems.NONE);
    }

    static NewWorkshopPage again(String id, String product, int minutes, Problems problems) {
        return new NewWorkshopPage(id, product, minutes, List.of(Length.values()), problems);
    }

    /// What a length is good for.
    public static String advice(Length length) {
        return switch (length) {
            case SIXTY -> "For a team that knows the framework, or a first taste.";
            case NINETY -> "Enough for one product and a decision, if you keep the clock.";
            case HUNDRED_TWENTY -> "Room for disagreement. The usual choice for a first time.";
        };
    }
}
