package cynosure.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A claim about one event's properties: true or false, never in between.
///
/// A property the event does not have *is* nothing: it is not `"free"`, it is not more than 5 and
/// not less than 5 either.
public sealed interface Condition {

    /// `a and b`; two or more, none of them an `And`
    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    /// `a or b`; two or more, none of them an `Or`
    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    /// A claim about one property.
    sealed interface Test extends Condition {
        Name property();
    }

    /// `level is "paid"`
    record Is(Name property, Value value) implements Test {}

    /// `level is not "paid"`: the opposite of `is`, so true as well where the property is missing
    record IsNot(Name property, Value value) implements Test {}

    /// `country is one of "SE", "DK"`
    record OneOf(Name property, List<Value> values) implements Test {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// `items is more than 10`; `is` alone stands for exactly
    record Compared(Name property, Bound bound, BigDecimal limit) implements Test {}

    /// `coupon is missing`
    record Missing(Name property) implements Test {}

    /// `coupon is present`
    record Present(Name property) implements Test {}

    /// All of these at once, in their one form: flat, and alone when there is but one.
    static Condition all(List<Condition> conditions) {
        List<Condition> flat =
                conditions.stream()
                        .flatMap(c -> c instanceof And(var inner) ? inner.stream() : Stream.of(c))
                        .toList();
        return flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /// At least one of these, in their one form.
    static Condition any(List<Condition> conditions) {
        List<Condition> flat =
                conditions.stream()
                        .flatMap(c -> c instanceof Or(var inner) ? inner.stream() : Stream.of(c))
                        .toList();
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }
}
