package cynosure.bets.odds;

/// What was said of a bet when it was placed, and what came of it.
///
/// @param chance how likely it was said to work, from 0 to 1
/// @param held whether it did
public record Foretold(double chance, boolean held) {

    /// @throws IllegalArgumentException where the chance is none
    public Foretold {
        Chances.checked(chance);
    }

    /// What it adds to the Brier score: 0 for being sure and right, 1 for being sure and wrong.
    public double miss() {
        double off = chance - (held ? 1 : 0);
        return off * off;
    }
}
