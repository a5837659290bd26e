package cynosure.workshop.web;

import cynosure.language.Phrasebook;
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

    static String label(Phrasebook book, Activity activity) {
        return book.say(label(activity));
    }

    private static String label(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS, VISION_REVIEW, VALUE_STATEMENT, PULSE -> "lead.reveal.answers";
            case GOOD_AND_BAD, STRUCTURE_AND_FORMULA -> "lead.reveal.notes";
            case CUSTOMER_JOURNEY, VALUE_EXCHANGES, MOMENT_IT_CLICKS -> "lead.reveal.moments";
            case BELIEFS -> "lead.reveal.beliefs";
            case PICK_THE_GAME, DOT_VOTES -> "lead.reveal.votes";
            case TERRIBLE_NORTH_STARS -> "lead.reveal.ideas";
            case SCORE -> "lead.reveal.scores";
            case STRICT_FILTER -> "lead.reveal.strict";
            case ANOTHER_PRODUCT, INPUTS_BY_DIMENSION -> "lead.reveal.sheets";
            case FRAMEWORK_OVERVIEW,
                    SILENT_WRITING,
                    REVEAL,
                    CONVERGE,
                    PAIR_AND_SHARE,
                    MERGE_AND_CLUSTER,
                    RANK_BY_PAIRS,
                    BREAK,
                    UNTIL_NEXT_DAY ->
                    "lead.reveal.cards";
        };
    }
}
