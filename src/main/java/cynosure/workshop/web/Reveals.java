package cynosure.workshop.web;

import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Activity.Kind;

/// What can be turned over in a step, and what the button for it says.
final class Reveals {

    private Reveals() {}

    static boolean pending(Workshop workshop, Step step) {
        boolean turns = step.activity().hidesUntilReveal() || step.activity().kind() == Kind.REVEAL;
        return turns && !workshop.revealed(step);
    }

    /// There is something to finish, so people are asked to say when they are done.
    static boolean asksDone(Workshop workshop, Step step) {
        return (step.activity().hidesUntilReveal() && !workshop.revealed(step))
                || step.activity().kind() == Kind.WRITING
                || step.activity().kind() == Kind.PAIRS;
    }

    static String label(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS, VISION_REVIEW, VALUE_STATEMENT, PULSE ->
                    "Turn over the answers";
            case GOOD_AND_BAD, STRUCTURE_AND_FORMULA -> "Turn over the notes";
            case CUSTOMER_JOURNEY, VALUE_EXCHANGES, MOMENT_IT_CLICKS -> "Turn over the moments";
            case BELIEFS -> "Turn over the beliefs";
            case PICK_THE_GAME, DOT_VOTES -> "Show the votes";
            case TERRIBLE_NORTH_STARS -> "Turn over the ideas";
            case SCORE -> "Show the scores";
            case STRICT_FILTER -> "Show the answers";
            case ANOTHER_PRODUCT, INPUTS_BY_DIMENSION -> "Turn over the sheets";
            case FRAMEWORK_OVERVIEW,
                    SILENT_WRITING,
                    REVEAL,
                    CONVERGE,
                    PAIR_AND_SHARE,
                    MERGE_AND_CLUSTER,
                    RANK_BY_PAIRS,
                    BREAK,
                    UNTIL_NEXT_DAY ->
                    "Turn the cards";
        };
    }
}
