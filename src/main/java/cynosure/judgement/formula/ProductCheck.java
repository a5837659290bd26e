package cynosure.judgement.formula;

import cynosure.judgement.formula.Aligned.At;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.Covariance;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Median;

/// Holds a metric against the product of some numbers, period by period.
public final class ProductCheck {

    private static final double EQUAL = 0.01;
    private static final double NEAR = 0.05;
    private static final int RATIOS_MIN = 4;

    private final Aligned aligned;

    public ProductCheck(Aligned aligned) {
        this.aligned = aligned;
    }

    public Verdict verdict() {
        double[] rests = rests();
        double[] ratios = aligned.ratios().toArray();
        if (rests.length == 0 || ratios.length == 0) {
            return Verdict.UNKNOWN;
        }
        double most = StatUtils.max(rests);
        if (most <= EQUAL) {
            return Verdict.EQUAL;
        }
        if (most <= NEAR) {
            return Verdict.NEAR;
        }
        boolean steady = ratios.length >= RATIOS_MIN && variation(ratios) <= NEAR;
        return steady ? Verdict.PROPORTIONAL : Verdict.OTHER;
    }

    /// By which part of the metric the product usually misses it: the median of all periods.
    public OptionalDouble usualRest() {
        double[] rests = rests();
        return rests.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(new Median().evaluate(rests));
    }

    /// How many times the product the metric usually is.
    public OptionalDouble usualRatio() {
        double[] ratios = aligned.ratios().toArray();
        return ratios.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(new Median().evaluate(ratios));
    }

    /// What somebody's share in a change is.
    ///
    /// @param name of the factor; the last is what the product leaves over, with an empty name
    /// @param amount in the unit of the metric
    public record Part(String name, double amount) {}

    /// The change of the metric between two periods, shared out among the factors and what they
    /// leave over, so that the parts add up to it exactly and no order among them matters: the
    /// logarithmic mean Divisia index (LMDI-I) in its additive form, B. W. Ang, “LMDI decomposition
    /// approach: a guide for implementation”, Energy Policy 86 (2015), 233–238. Nothing where
    /// something was not above zero.
    public static List<Part> shares(List<String> names, At from, At to) {
        if (!from.positive() || !to.positive()) {
            return List.of();
        }
        double mean = logarithmicMean(to.first(), from.first());
        List<Part> parts = new ArrayList<>();
        for (int place = 1; place < names.size(); place++) {
            double change = Math.log(to.values().get(place) / from.values().get(place));
            parts.add(new Part(names.get(place), mean * change));
        }
        parts.add(new Part("", mean * Math.log(to.ratio() / from.ratio())));
        return List.copyOf(parts);
    }

    /// Of all the movement of the metric from one period to the next, which part each factor and
    /// what they leave over has: the covariance of its changes with those of the metric, as a part
    /// of the metric's variance, in logarithms. They add up to one. Nothing where there are too few
    /// changes, or none.
    public List<Part> movers() {
        double[] metric = aligned.changes(0);
        if (metric.length < Independence.least(aligned.names().size() - 1) - 1) {
            return List.of();
        }
        double variance = StatUtils.variance(metric);
        if (variance <= 1e-18) {
            return List.of();
        }
        Covariance covariance = new Covariance();
        List<Part> parts = new ArrayList<>();
        for (int place = 1; place < aligned.names().size(); place++) {
            parts.add(
                    new Part(
                            aligned.names().get(place),
                            covariance.covariance(aligned.changes(place), metric) / variance));
        }
        parts.add(new Part("", covariance.covariance(aligned.restChanges(), metric) / variance));
        return List.copyOf(parts);
    }

    /// How far the product misses the metric, as a part of the metric.
    private double[] rests() {
        return aligned.periods().stream()
                .filter(at -> at.first() != 0)
                .flatMapToDouble(
                        at ->
                                DoubleStream.of(
                                        Math.abs(at.first() - at.product()) / Math.abs(at.first())))
                .toArray();
    }

    private static double variation(double[] values) {
        return new StandardDeviation().evaluate(values) / Math.abs(new Mean().evaluate(values));
    }

    private static double logarithmicMean(double a, double b) {
        return Math.abs(a - b) <= 1e-12 * a ? a : (a - b) / (Math.log(a) - Math.log(b));
    }
}
