package cynosure.bets.odds;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.stat.descriptive.rank.Percentile;

/// A bet as numbers: it works with some chance, then it moves something by an effect, which is
/// carried up by steps that may hold or not; and it costs something either way.
///
/// Steps are taken to hold or fail independently of each other, which is kind to none and unkind to
/// long chains: whoever doubts each of three steps a little should doubt the whole a lot.
///
/// @param chance how likely it works, from 0 to 1
/// @param effect what it then moves, in the unit of what lies right above it
/// @param steps the way up, from right above the bet to what is hoped for; may be empty
/// @param cost what it costs, in the unit of the top of the way; 0 where the two can't be compared
public record Wager(double chance, Effect effect, List<Step> steps, double cost) {

    private static final int DRAWS = 10_000;

    /// @throws IllegalArgumentException where the chance is none, or the cost below zero
    public Wager {
        Chances.checked(chance);
        steps = List.copyOf(steps);
        if (!(cost >= 0 && Double.isFinite(cost))) {
            throw new IllegalArgumentException("A cost is a finite number and not below zero");
        }
    }

    /// A bet that pays at once, at no cost that could be compared.
    public static Wager of(double chance, Effect effect) {
        return new Wager(chance, effect, List.of(), 0);
    }

    /// How likely it works and every step above it holds.
    public double chanceOfAll() {
        return steps.stream().mapToDouble(Step::chance).reduce(chance, (a, b) -> a * b);
    }

    /// What one unit of the effect is at the top of the way.
    public double factor() {
        return steps.stream().mapToDouble(Step::factor).reduce(1, (a, b) -> a * b);
    }

    /// What it gains on average over many such bets, in the unit of the top: `p · V − C`.
    public double expected() {
        return chanceOfAll() * factor() * effect.mean() - cost;
    }

    /// What it would be worth at most to know beforehand how it ends, so that one could let it be
    /// where it would lose: the expected value of perfect information, `E[max(0, net)] − max(0,
    /// E[net])` (Hubbard, *How to Measure Anything*). Never below zero. Learning first is worth no
    /// more than this.
    public double worthKnowing() {
        double won = effect.times(factor()).meanAbove(cost);
        return Math.max(0, chanceOfAll() * won - Math.max(0, expected()));
    }

    /// Ten thousand tries; the same seed gives the same ones.
    public Outlook outlook(long seed) {
        return outlook(seed, DRAWS);
    }

    /// @param draws how many tries, at least one
    public Outlook outlook(long seed, int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("At least one try");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double likely = chanceOfAll();
        Effect above = effect.times(factor());
        double[] nets = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            boolean works = random.nextDouble() < likely;
            double size = random.nextDouble();
            nets[draw] = (works ? above.drawn(size) : 0) - cost;
        }
        Percentile percentile = new Percentile();
        percentile.setData(nets);
        return new Outlook(
                draws,
                (double) Arrays.stream(nets).filter(net -> net < 0).count() / draws,
                percentile.evaluate(5),
                percentile.evaluate(50),
                percentile.evaluate(95));
    }
}
