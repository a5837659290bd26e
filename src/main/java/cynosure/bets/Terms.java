package cynosure.bets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a bet is held to: when it is looked at, what must hold for it, and what is expected. From
/// the start on they change only by an [Amendment].
///
/// @param due the day on which it is looked at; null while nobody has said one
/// @param assumptions what must hold for it, a line each; may be empty
/// @param measure the id of the node whose number tells; empty where people judge by `signal`
/// @param signal how we will know, in words; may be empty where a measure tells
/// @param forecast what is expected; null while nobody has said
public record Terms(
        @Nullable LocalDate due,
        String assumptions,
        String measure,
        String signal,
        @Nullable Forecast forecast) {

    public static final Terms UNSAID = new Terms(null, "", "", "", null);

    public Terms {
        assumptions = Words.lines(assumptions);
        signal = Words.lines(signal);
    }
}
