package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Prompts;

/// What may stand in a field.
public final class Texts {

    private Texts() {}

    /// Refuses a field that does not exist, a text that is too long, and a place on a scale that
    /// has no such place.
    public static void check(Activity activity, int slot, String text) {
        Prompt prompt = Prompts.at(activity, slot);
        if (text.length() > Note.LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.note", Note.LENGTH_MAX));
        }
        if (prompt instanceof Prompt.Scale && !text.isEmpty() && !text.matches("[1-5]")) {
            throw Fault.mistake(Problem.said("workshop.scale", Prompt.Scale.MOST));
        }
    }
}
