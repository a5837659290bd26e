package cynosure.bets.odds;

/// How many of the ranges that were meant to hold nine times in ten did hold what came.
///
/// @param held how many values fell into their range, of all that could be measured
public record Ranges(Share held) {

    private static final double MEANT = 0.9;

    /// What the ranges turned out to be.
    public enum Reading {
        TOO_FEW("Too few settled with a number to say."),
        NARROW(
                "The ranges were too narrow: more outcomes fell outside than luck explains. A wider range that holds is worth more than a sharp one that doesn't."),
        WIDE(
                "The ranges were wider than they had to be: hardly any outcome fell outside. You know more than you said."),
        FITTING("The ranges held about as often as they were meant to.");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Ten are needed, as for a score. That ranges are wide can show only from about forty on.
    public Reading reading() {
        if (held.of() < Maturity.SCORE_FROM) {
            return Reading.TOO_FEW;
        }
        Share.Between likely = held.likely();
        if (likely.holds(MEANT)) {
            return Reading.FITTING;
        }
        return likely.high() < MEANT ? Reading.NARROW : Reading.WIDE;
    }
}
