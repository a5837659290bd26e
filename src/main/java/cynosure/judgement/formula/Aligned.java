package cynosure.judgement.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Several numbers over the same periods, all of them complete.
///
/// @param names of the numbers, the one to be explained first
public record Aligned(List<String> names, List<At> periods) {

    /// What they were in one period.
    ///
    /// @param period its first day
    /// @param values in the order of the names
    public record At(LocalDate period, List<Double> values) {

        public At {
            values = List.copyOf(values);
        }

        public double first() {
            return values.getFirst();
        }

        /// All but the first, multiplied.
        public double product() {
            return values.stream()
                    .skip(1)
                    .mapToDouble(Double::doubleValue)
                    .reduce(1, (a, b) -> a * b);
        }

        /// What the first is of the product; not a number where the product is zero.
        public double ratio() {
            return product() == 0 ? Double.NaN : first() / product();
        }

        /// Whether all of them were above zero.
        public boolean positive() {
            return values.stream().allMatch(value -> value > 0);
        }
    }

    public Aligned {
        names = List.copyOf(names);
        periods = List.copyOf(periods);
    }

    /// The changes of one of them from each period to the next, as logarithms, where all of them
    /// were above zero in both.
    double[] changes(int place) {
        return IntStream.range(1, periods.size())
                .filter(at -> periods.get(at - 1).positive() && periods.get(at).positive())
                .mapToDouble(
                        at ->
                                Math.log(
                                        periods.get(at).values().get(place)
                                                / periods.get(at - 1).values().get(place)))
                .toArray();
    }

    /// The changes of what the product leaves over, over the same steps.
    double[] restChanges() {
        double[] rest = changes(0);
        for (int place = 1; place < names.size(); place++) {
            double[] factor = changes(place);
            for (int at = 0; at < rest.length; at++) {
                rest[at] -= factor[at];
            }
        }
        return rest;
    }

    /// How many times the product the first is, wherever that can be said.
    public DoubleStream ratios() {
        return periods.stream().mapToDouble(At::ratio).filter(Double::isFinite);
    }
}
