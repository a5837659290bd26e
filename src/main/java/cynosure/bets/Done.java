package cynosure.bets;

import java.time.Instant;
import java.util.List;

/// An act, when it was, and what came of it.
///
/// @param seq counts the board's acts from 1
public record Done(long seq, Act act, Instant at, List<Happening> happenings) {

    public Done {
        happenings = List.copyOf(happenings);
    }
}
