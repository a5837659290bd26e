package cynosure.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The different values of a property, taken as things of their own: accounts, learnings, orders.
/// Events without the property belong to none.
///
/// @param property whose values they are
/// @param having what must hold of each; null for those with any event
public record Groups(Name property, @Nullable Having having) {

    /// `with at least 5 users who did query`: a measure of the group's own events, held against a
    /// limit.
    ///
    /// @param bound none that nothing at all would meet
    /// @param of a count, a total, or another metric's name
    public record Having(Bound bound, BigDecimal amount, Measure of) {}
}
