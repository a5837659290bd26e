package cynosure.metric;

import java.math.BigDecimal;

/// How much of something a user must have done.
public sealed interface Threshold {

    /// At all: the ordinary case, which a sentence does not spell out.
    Threshold ONCE = new Times(Bound.AT_LEAST, 1);

    /// Whether someone who did nothing of the kind meets it.
    default boolean metByNothing() {
        return switch (this) {
            case Times(Bound bound, long count) -> bound.holds(Long.signum(-count));
            case OnDays(Bound bound, long count) -> bound.holds(Long.signum(-count));
            case DaysInARow(Bound bound, long count) -> bound.holds(Long.signum(-count));
            case OnAverage(Bound bound, long count, _) -> bound.holds(Long.signum(-count));
            case Different(Bound bound, long count, _) -> bound.holds(Long.signum(-count));
            case Total(Bound bound, BigDecimal amount, _) -> bound.holds(-amount.signum());
        };
    }

    /// `more than 7 times`
    record Times(Bound bound, long count) implements Threshold {}

    /// `on at least 3 days`
    record OnDays(Bound bound, long count) implements Threshold {}

    /// `on at least 14 days in a row`: the longest run of days, one right after another, with one
    /// such event each
    record DaysInARow(Bound bound, long count) implements Threshold {}

    /// `on average at least 2 times per week`: the count over the whole window, divided by its
    /// length
    record OnAverage(Bound bound, long count, Timing.Unit unit) implements Threshold {}

    /// `with at least 2 different device of listen`
    record Different(Bound bound, long count, Name property) implements Threshold {}

    /// `with at least 60 total minutes of listen`
    record Total(Bound bound, BigDecimal amount, Name property) implements Threshold {}
}
