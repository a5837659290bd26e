package cynosure.reference;

import cynosure.metric.Bound;
import cynosure.metric.Summary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number, or two and their quotient.
///
/// @param leftOut how many could not be judged yet; null where all always can
record Reading(
        @Nullable Number value,
        @Nullable Number numerator,
        @Nullable Number denominator,
        @Nullable Long leftOut) {

    static Reading plain(Number value) {
        return new Reading(value, null, null, null);
    }

    static Reading divided(Number above, Number below) {
        double divisor = below.doubleValue();
        Double value = divisor == 0 ? null : above.doubleValue() / divisor;
        return new Reading(value, above, below, null);
    }

    /// One number for many; nothing has none.
    static Reading of(Summary summary, List<Number> numbers) {
        return switch (summary) {
            case Summary.Average _ -> divided(sum(numbers), (long) numbers.size());
            case Summary.Percentile(int percent) ->
                    new Reading(percentile(percent, numbers), null, null, null);
        };
    }

    /// So much for each one.
    static Reading average(List<Number> amounts) {
        return divided(
                amounts.stream().allMatch(Long.class::isInstance)
                        ? (Number) amounts.stream().mapToLong(Number::longValue).sum()
                        : sum(amounts),
                (long) amounts.size());
    }

    Reading leavingOut(@Nullable Long some) {
        return new Reading(value, numerator, denominator, some);
    }

    /// The sum of numbers: exact as long as all of them are.
    static Number sum(Iterable<Number> numbers) {
        Number sum = BigDecimal.ZERO;
        for (Number number : numbers) {
            sum =
                    sum instanceof BigDecimal left && number instanceof BigDecimal right
                            ? left.add(right)
                            : (Number) (sum.doubleValue() + number.doubleValue());
        }
        return sum;
    }

    /// Whether a number meets a limit.
    static boolean meets(Number number, Bound bound, BigDecimal limit) {
        return bound.holds(
                switch (number) {
                    case BigDecimal exact -> exact.compareTo(limit);
                    case Long whole -> BigDecimal.valueOf(whole).compareTo(limit);
                    default -> Double.compare(number.doubleValue(), limit.doubleValue());
                });
    }

    private static @Nullable Number percentile(int percent, List<Number> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        double[] inOrder = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        double place = (inOrder.length - 1) * percent / 100.0;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, inOrder.length - 1);
        return inOrder[below] + (place - below) * (inOrder[above] - inOrder[below]);
    }
}
