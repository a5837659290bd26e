package cynosure.bets.odds;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// By how much a bet moves something if it works, as a range that is meant to hold nine times in
/// ten: one time in twenty it is less than `low`, one time in twenty more than `high`. It has the
/// unit of what it moves.
///
/// A range on one side of zero is read as log-normal, because what multiplies is seldom small and
/// sometimes large; one that touches or crosses zero as normal. Both follow D. W. Hubbard, *How to
/// Measure Anything* (3rd ed., 2014). Two equal ends are a certainty.
///
/// @param low the fifth percentile
/// @param high the ninety-fifth percentile, never below `low`
public record Effect(double low, double high) {

    /// How many standard deviations lie between the fifth and the ninety-fifth percentile.
    public static final double DEVIATIONS =
            2 * new NormalDistribution().inverseCumulativeProbability(0.95);

    /// How a range is read.
    public enum Shape {
        CERTAIN,
        /// Above zero, or below it and mirrored.
        LOG_NORMAL,
        NORMAL
    }

    /// @throws IllegalArgumentException where an end is no finite number, or they are the wrong way
    ///   round
    public Effect {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("Both ends of a range are finite numbers");
        }
        if (low > high) {
            throw new IllegalArgumentException("The low end of a range is not above its high end");
        }
    }

    public Shape shape() {
        if (low == high) {
            return Shape.CERTAIN;
        }
        return low > 0 || high < 0 ? Shape.LOG_NORMAL : Shape.NORMAL;
    }

    /// What it moves on average over many such bets that work. Of a log-normal range it lies above
    /// the median, for the few large ones count.
    public double mean() {
        return switch (shape()) {
            case CERTAIN -> low;
            case LOG_NORMAL -> sign() * logNormal().getNumericalMean();
            case NORMAL -> (low + high) / 2;
        };
    }

    /// What half of such bets stay below.
    public double median() {
        return quantile(0.5);
    }

    /// What the given part of such bets stays below.
    ///
    /// @param part above 0 and below 1
    public double quantile(double part) {
        if (!(part > 0 && part < 1)) {
            throw new IllegalArgumentException("A quantile lies between 0 and 1");
        }
        return switch (shape()) {
            case CERTAIN -> low;
            case LOG_NORMAL ->
                    sign() * logNormal().inverseCumulativeProbability(sign() > 0 ? part : 1 - part);
            case NORMAL -> normal().inverseCumulativeProbability(part);
        };
    }

    /// What the effect is on average where it counts only above a limit: `E[max(0, effect −
    /// limit)]`.
    public double meanAbove(double limit) {
        return switch (shape()) {
            case CERTAIN -> Math.max(0, low - limit);
            case NORMAL -> aboveNormal(limit);
            case LOG_NORMAL ->
                    sign() > 0
                            ? aboveLogNormal(limit)
                            // of a mirrored one: max(0, −X − l) = max(0, X − (−l)) − (X − (−l))
                            : aboveLogNormal(-limit) - (logNormal().getNumericalMean() + limit);
        };
    }

    /// The same draws for the same seed, on every machine.
    public DoubleStream draws(long seed, int count) {
        return new SplittableRandom(seed).doubles(count).map(this::drawn);
    }

    /// The same effect in another unit: both ends times a factor.
    public Effect times(double factor) {
        return factor < 0
                ? new Effect(high * factor, low * factor)
                : new Effect(low * factor, high * factor);
    }

    /// @param chance at least 0 and below 1, as generators give it
    double drawn(double chance) {
        return quantile(Math.max(chance, Double.MIN_NORMAL));
    }

    private double aboveNormal(double limit) {
        NormalDistribution normal = normal();
        double over = (normal.getMean() - limit) / normal.getStandardDeviation();
        NormalDistribution standard = new NormalDistribution();
        return (normal.getMean() - limit) * standard.cumulativeProbability(over)
                + normal.getStandardDeviation() * standard.density(over);
    }

    private double aboveLogNormal(double limit) {
        LogNormalDistribution logNormal = logNormal();
        double mean = logNormal.getNumericalMean();
        if (limit <= 0) {
            return mean - limit;
        }
        double sigma = logNormal.getShape();
        double over = (logNormal.getLocation() - Math.log(limit)) / sigma;
        NormalDistribution standard = new NormalDistribution();
        return mean * standard.cumulativeProbability(over + sigma)
                - limit * standard.cumulativeProbability(over);
    }

    private int sign() {
        return high < 0 ? -1 : 1;
    }

    private NormalDistribution normal() {
        return new NormalDistribution((low + high) / 2, (high - low) / DEVIATIONS);
    }

    /// Of the range itself, or of its mirror image where it lies below zero.
    private LogNormalDistribution logNormal() {
        double least = Math.log(Math.min(Math.abs(low), Math.abs(high)));
        double most = Math.log(Math.max(Math.abs(low), Math.abs(high)));
        return new LogNormalDistribution((least + most) / 2, (most - least) / DEVIATIONS);
    }
}
