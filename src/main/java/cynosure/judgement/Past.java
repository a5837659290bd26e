package cynosure.judgement;

import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/// The complete readings of a metric in their order, and what can be said of them by simple
/// arithmetic.
///
/// @param periods the first day of each period
/// @param values in the same order; null where there is no complete reading
record Past(Grain grain, List<LocalDate> periods, List<@Nullable Double> values) {

    /// From one period to the next, where both are known.
    record Step(LocalDate to, double before, double after) {

        double change() {
            return after - before;
        }
    }

    static Past of(Series series) {
        List<LocalDate> periods = new ArrayList<>();
        List<@Nullable Double> values = new ArrayList<>();
        for (Reading reading : series.readings()) {
            boolean known = reading.complete() && reading.value() != null;
            periods.add(reading.period());
            values.add(known ? (Double) reading.value().doubleValue() : null);
        }
        return new Past(series.grain(), periods, values);
    }

    int known() {
        return (int) values.stream().filter(Objects::nonNull).count();
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            @Nullable Double before = values.get(i - 1);
            @Nullable Double after = values.get(i);
            if (before != null && after != null) {
                steps.add(new Step(periods.get(i), before, after));
            }
        }
        return steps;
    }

    /// The standard deviation as a part of the mean; empty where the mean is not above zero.
    OptionalDouble variation() {
        double[] known = known(values).toArray();
        if (known.length < 2 || StatUtils.mean(known) <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.sqrt(StatUtils.variance(known)) / StatUtils.mean(known));
    }

    /// By which part of itself it usually changes: the median size of a step from above zero.
    OptionalDouble usualStep() {
        double[] sizes =
                steps().stream()
                        .filter(step -> step.before() > 0)
                        .mapToDouble(step -> Math.abs(step.change()) / step.before())
                        .toArray();
        return sizes.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(new Median().evaluate(sizes));
    }

    long falls() {
        return steps().stream().filter(step -> step.change() < 0).count();
    }

    /// How far each calendar month lies above (or, below zero, under) the twelve months around it,
    /// on average. Only of months that have half a year on either side; empty for other grains.
    Map<Month, Double> season() {
        Map<Month, List<Double>> ratios = new EnumMap<>(Month.class);
        if (grain != Grain.MONTH) {
            return Map.of();
        }
        for (int i = 6; i + 6 < values.size(); i++) {
            List<@Nullable Double> around = values.subList(i - 6, i + 7);
            @Nullable Double value = values.get(i);
            if (value == null || around.stream().anyMatch(Objects::isNull)) {
                continue;
            }
            double ends =
                    (Objects.requireNonNull(around.getFirst())
                                    + Objects.requireNonNull(around.getLast()))
                            / 2;
            double year = (ends + known(around.subList(1, 12)).sum()) / 12;
            if (year > 0) {
                ratios.computeIfAbsent(periods.get(i).getMonth(), any -> new ArrayList<>())
                        .add(value / year - 1);
            }
        }
        Map<Month, Double> season = new EnumMap<>(Month.class);
        ratios.forEach((month, all) -> season.put(month, known(all).average().orElse(0)));
        return season;
    }

    /// Pearson's correlation of the changes of both, over the periods in which both changed from a
    /// known reading to another.
    ///
    /// @param pairs how many changes were compared
    /// @param r empty where one of them never changes, or always by the same
    record Together(int pairs, OptionalDouble r) {}

    Together with(Past other) {
        Map<LocalDate, Double> theirs = new HashMap<>();
        other.steps().forEach(step -> theirs.put(step.to(), step.change()));
        List<Step> both = steps().stream().filter(step -> theirs.containsKey(step.to())).toList();
        double[] xs = both.stream().mapToDouble(Step::change).toArray();
        double[] ys = both.stream().mapToDouble(step -> theirs.get(step.to())).toArray();
        boolean still = both.size() < 2 || still(xs) || still(ys);
        return new Together(
                both.size(),
                still
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(new PearsonsCorrelation().correlation(xs, ys)));
    }

    /// Always the same, but for the last digits of a computer.
    private static boolean still(double[] values) {
        return StatUtils.variance(values) * (values.length - 1) <= 1e-12;
    }

    private static DoubleStream known(List<@Nullable Double> values) {
        return values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }
}
