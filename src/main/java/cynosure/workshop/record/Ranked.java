package cynosure.workshop.record;

import cynosure.language.Phrasebook;
import java.util.List;

/// The candidates in the order that the room found, two at a time.
///
/// @param order their names, best first, as far as the room came
/// @param complete every candidate found its place
/// @param duels what was asked, in that order
public record Ranked(List<String> order, boolean complete, List<Duel> duels) {

    public Ranked {
        order = List.copyOf(order);
        duels = List.copyOf(duels);
    }

    /// Two candidates, and how many would rather steer by which.
    public record Duel(String one, int forOne, int either, int forOther, String other) {

        /// "“Full carts” 3, “Discs sold” 2, either 1"
        public String words(Phrasebook book) {
            return book.say("record.duel", one, forOne, other, forOther, either);
        }
    }
}
