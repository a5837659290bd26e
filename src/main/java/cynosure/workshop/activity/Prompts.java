package cynosure.workshop.activity;

import cynosure.problem.Fault;
import java.util.List;

/// The questions that people answer in writing, by step. The number of prompts is the number of
/// fields a person has.
public final class Prompts {

    private static final List<String> OPENING =
            List.of(
                    "When did you last feel that your work made a difference to a customer? What was it?",
                    "In one sentence: what is our product strategy? What keeps you from being sure?",
                    "What would be different here if the product itself did the selling?",
                    "Which of our plans are bets on customers, and which only on this quarter's numbers?");

    private static final List<String> TERRIBLE =
            List.of(
                    "The worst North Star we could possibly choose",
                    "One that would look great on a slide and mean nothing",
                    "One that we could push up by annoying our customers");

    private Prompts() {}

    public static List<String> of(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS -> OPENING;
            case TERRIBLE_NORTH_STARS -> TERRIBLE;
            case PICK_THE_GAME, SILENT_WRITING, REVEAL, SCORE, DOT_VOTES, CONVERGE -> List.of();
        };
    }

    /// Refuses a place in which there is nothing to write.
    public static void check(Activity activity, int slot) {
        if (slot < 0 || slot >= of(activity).size()) {
            throw Fault.mistake(
                    "workshop.no-such-field",
                    "There is nothing to write in that place.",
                    "Reload the page to see where the room is.");
        }
    }
}
