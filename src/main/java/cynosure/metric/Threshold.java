package cynosure.metric;

import java.math.BigDecimal;

/// How much of something a user must have done.
public sealed interface Threshold {

    /// At all: the ordinary case, which a sentence does not spell out.
    Threshold ONCE = new Times(Bound.AT_LEAST, 1);

    /// How much is held against the limit.
    Bound bound();

    /// What it is held against.
    default BigDecimal limit() {
        return switch (this) {
            case Times(_, long count) -> BigDecimal.valueOf(count);
            case OnDays(_, long count) -> BigDecimal.valueOf(count);
            case DaysInARow(_, long count) -> BigDecimal.valueOf(count);
            case OnAverage(_, long count, _) -> BigDecimal.valueOf(count);
            case Different(_, long count, _) -> BigDecimal.valueOf(count);
            case Total(_, BigDecimal amount, _) -> amount;
        };
    }

    /// The same with another limit; a count takes only the whole of it.
    default Threshold at(BigDecimal limit) {
        long whole = limit.longValue();
        return switch (this) {
            case Times(Bound bound, _) -> new Times(bound, whole);
            case OnDays(Bound bound, _) -> new OnDays(bound, whole);
            case DaysInARow(Bound bound, _) -> new DaysInARow(bound, whole);
            case OnAverage(Bound bound, _, Timing.Unit unit) -> new OnAverage(bound, whole, unit);
            case Different(Bound bound, _, Name property) -> new Different(bound, whole, property);
            case Total(Bound bound, _, Name property) -> new Total(bound, limit, property);
        };
    }

    /// Whether someone who did nothing of the kind meets it.
    default boolean metByNothing() {
        return bound().holds(-limit().signum());
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
