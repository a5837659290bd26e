package cynosure.workshop.web;

import cynosure.language.Language;
import cynosure.problem.Problems;
import cynosure.workshop.AgendaTemplate;
import cynosure.workshop.Length;
import java.util.List;

/// Two questions begin a workshop: which product, and how long.
///
/// @param agenda the name of a length, or the id of a template
/// @param id the workshop's id to be, so that a double click plans one workshop
public record NewWorkshopPage(
        String id,
        String product,
        String agenda,
        Language language,
        List<Length> lengths,
        List<AgendaTemplate> templates,
        Problems problems) {

    static NewWorkshopPage blank(String id, List<AgendaTemplate> templates) {
        return again(id, "", Length.NINETY.name(), Language.ENGLISH, templates, Problems.NONE);
    }

    static NewWorkshopPage again(
            String id,
            String product,
            String agenda,
            Language language,
            List<AgendaTemplate> templates,
            Problems problems) {
        return new NewWorkshopPage(
                id, product, agenda, language, List.of(Length.values()), templates, problems);
    }

    /// What a length is called.
    public static String name(Length length) {
        return switch (length) {
            case REFINEMENT -> "30 minutes, a refinement";
            case SIXTY, NINETY, HUNDRED_TWENTY -> length.minutes() + " minutes";
            case TWO_HALF_DAYS -> "Two half-days";
        };
    }

    /// What a length is good for.
    public static String advice(Length length) {
        return switch (length) {
            case REFINEMENT -> "To sharpen what an earlier workshop found.";
            case TWO_HALF_DAYS ->
                    "For a new product or a divided team: vision, beliefs and the customer’s way come first.";
            case SIXTY -> "For a team that knows the framework, or a first taste.";
            case NINETY -> "Enough for one product and a decision, if you keep the clock.";
            case HUNDRED_TWENTY -> "Room for disagreement. The usual choice for a first time.";
        };
    }
}
