package cynosure.bets.web;

import cynosure.bets.Settlement.Next;
import cynosure.bets.Settlement.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bet that is looked back at, or was.
///
/// @param expected the terms as they were when the bet was placed
/// @param number null where no number tells
/// @param form null once it is settled
/// @param settled null until then
/// @param waits what keeps it from being settled; empty where nothing does
public record ReviewView(
        List<CardPage.Fact> expected,
        @Nullable Number number,
        @Nullable ReviewForm form,
        @Nullable Settled settled,
        String waits) {

    /// What the number did.
    ///
    /// @param said how it moved, in a sentence
    /// @param verdict what that says of the forecast; empty where it says nothing
    /// @param drawing the readings with the start, the day it was due and the forecast; may be
    ///   empty
    /// @param readings the same as a table, newest first
    public record Number(
            String name, String said, String verdict, String drawing, List<Row> readings) {}

    /// @param since whether it is a reading after the start
    public record Row(String period, String value, boolean since) {}

    /// How it ended.
    ///
    /// @param words what is said of a bet that ended so
    /// @param follows where what follows can be written down; empty where nothing does, or where it
    ///   was done
    /// @param followed the card that follows from it, once there is one; null before
    public record Settled(
            String outcome,
            String mark,
            String words,
            String by,
            String happened,
            String learned,
            String next,
            String followUp,
            String follows,
            WayView.@Nullable Below followed) {}

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<Next> nexts() {
        return List.of(Next.values());
    }
}
