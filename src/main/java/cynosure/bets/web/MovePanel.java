package cynosure.bets.web;

import cynosure.bets.Ladder;
import cynosure.bets.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One card with everything that can be done with it on the board, and its way up.
///
/// @param act the id of the next act
/// @param places how many cards are in its column
/// @param targets where it can go
/// @param way from what it serves up to the results, nearest first
/// @param hooks what it could hang on instead
/// @param missing what must be said before it can start; empty once it is said
public record MovePanel(
        CardFace face,
        String act,
        int place,
        int places,
        List<Target> targets,
        List<Rung> way,
        List<Hook> hooks,
        List<String> missing) {

    /// A column it can go to.
    ///
    /// @param words what one should know before; empty where there is nothing to say
    public record Target(Slot slot, String count, String words, boolean full) {}

    /// A step on its way up.
    ///
    /// @param sentence why it moves the next step; empty while nobody has said
    public record Rung(
            Level level,
            String word,
            String name,
            String href,
            String sentence,
            @Nullable Integer confidence) {}

    /// What it can hang on.
    public record Hook(String id, String name, boolean here) {}

    static Rung rung(Ladder.Step step, String word) {
        return new Rung(
                step.level(),
                word,
                step.name(),
                Places.step(step.level(), step.id()),
                step.sentence(),
                step.confidence());
    }

    public String href() {
        return face.href();
    }

    /// How it came to be called by what it hangs on.
    public String hangsOn() {
        return face.level() == Level.OPPORTUNITY ? "It moves the input" : "It tries something for";
    }
}
