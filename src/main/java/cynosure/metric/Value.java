package cynosure.metric;

import cynosure.metric.Vocabulary.Kind;
import java.math.BigDecimal;

/// A value as a sentence states it.
public sealed interface Value {

    /// The kind of property it can be compared with.
    default Kind kind() {
        return switch (this) {
            case Text _ -> Kind.TEXT;
            case Number _ -> Kind.NUMBER;
            case Flag _ -> Kind.FLAG;
        };
    }

    record Text(String text) implements Value {}

    /// Equal as numbers are: `10` and `10.0` are one value.
    record Number(BigDecimal number) implements Value {
        public Number {
            number = plain(number);
        }
    }

    record Flag(boolean flag) implements Value {}

    /// The one way to write a number: no trailing zeros, no exponent.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
