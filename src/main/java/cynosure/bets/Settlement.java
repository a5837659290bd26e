package cynosure.bets;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a bet ended, in the words of those who looked back.
///
/// @param move by how much the measure moved from the baseline to the day it was settled, in the
///   unit of the measure; null where no number tells
public record Settlement(
        String by, Instant at, Outcome outcome, @Nullable BigDecimal move, Findings findings) {

    /// What came of a bet. One that lost was not a bad one for it.
    public enum Outcome {
        WON("It worked"),
        LOST("It didn't"),
        UNCLEAR("We can't tell"),
        STOPPED("We stopped early");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether a forecast can be held against it.
        public boolean tells() {
            return this == WON || this == LOST;
        }
    }

    /// What follows from a bet.
    public enum Next {
        DOUBLE_DOWN("Double down"),
        STOP("Stop here"),
        NEXT_TRY("Try something else");

        private final String label;

        Next(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// What a review writes down.
    ///
    /// @param happened what happened
    /// @param learned what we know now that we did not know before
    /// @param next what follows
    /// @param followUp what exactly, in words; may be empty
    public record Findings(String happened, String learned, Next next, String followUp) {

        public Findings {
            happened = Words.lines(happened);
            learned = Words.lines(learned);
            followUp = Words.lines(followUp);
        }
    }
}
