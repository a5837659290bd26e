package cynosure.reference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One number, or two and their quotient.
record Reading(@Nullable Number value, @Nullable Number numerator, @Nullable Number denominator) {

    static Reading plain(Number value) {
        return new Reading(value, null, null);
    }

    static Reading divided(Number above, Number below) {
        double divisor = below.doubleValue();
        Double value = divisor == 0 ? null : above.doubleValue() / divisor;
        return new Reading(value, above, below);
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
}
