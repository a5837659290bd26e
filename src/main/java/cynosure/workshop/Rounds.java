package cynosure.workshop;

import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import java.util.List;
import java.util.Optional;

/// Rounds of scores and dots. A step that is done once more is a round of its own: its votes begin
/// at nothing, and are added to no other's.
public final class Rounds {

    private Rounds() {}

    /// The rounds that the room saw, in their order.
    public static List<Step> shown(Workshop workshop, Activity activity) {
        return all(workshop, activity).stream().filter(workshop::revealed).toList();
    }

    /// The round that counts: the last one that the room saw.
    public static Optional<Step> last(Workshop workshop, Activity activity) {
        return shown(workshop, activity).stream().reduce((before, after) -> after);
    }

    /// The id of the round into which a vote by name falls: the one the room is in, or the first
    /// that is still open. Empty where the agenda has none.
    static String open(Workshop workshop, Activity activity) {
        List<Step> rounds = all(workshop, activity);
        return workshop.current()
                .filter(step -> rounds.contains(step) && !workshop.revealed(step))
                .or(() -> rounds.stream().filter(step -> signed(workshop, step)).findFirst())
                .or(() -> rounds.stream().reduce((before, after) -> after))
                .map(Step::id)
                .orElse("");
    }

    private static boolean signed(Workshop workshop, Step step) {
        return !workshop.revealed(step) && step.privacy() != Privacy.ANONYMOUS;
    }

    private static List<Step> all(Workshop workshop, Activity activity) {
        return workshop.agenda().steps().stream()
                .filter(step -> step.activity() == activity)
                .toList();
    }
}
