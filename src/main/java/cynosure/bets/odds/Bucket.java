package cynosure.bets.odds;

import java.util.List;

/// Forecasts that were about equally sure, and how many of them came true.
///
/// @param from the least chance that belongs here, from 0 to 1
/// @param to the chance at which the next begins; the last one has 1 itself, too
/// @param said what was said on average; the middle where nothing was said
/// @param held how many came true, of how many
public record Bucket(double from, double to, double said, Share held) {

    static final int STEPS = 5;
    private static final int ENOUGH = 8;

    /// What a bucket shows.
    public enum Reading {
        /// Fewer than eight: one more or less would turn it.
        TOO_FEW,
        /// What was said lies within what the outcomes allow.
        FITS,
        /// More came true than was said.
        MORE_HELD,
        /// Fewer came true than was said.
        FEWER_HELD
    }

    static Bucket of(int step, List<Foretold> forecasts) {
        double from = (double) step / STEPS;
        double to = (double) (step + 1) / STEPS;
        return new Bucket(
                from,
                to,
                forecasts.stream().mapToDouble(Foretold::chance).average().orElse((from + to) / 2),
                new Calibration(forecasts).held());
    }

    /// In which step a chance lies.
    static int step(double chance) {
        return Math.min(STEPS - 1, (int) Math.floor(chance * STEPS + 1e-9));
    }

    public boolean empty() {
        return held.of() == 0;
    }

    public Reading reading() {
        if (held.of() < ENOUGH) {
            return Reading.TOO_FEW;
        }
        Share.Between likely = held.likely();
        if (likely.holds(said)) {
            return Reading.FITS;
        }
        return said < likely.low() ? Reading.MORE_HELD : Reading.FEWER_HELD;
    }
}
