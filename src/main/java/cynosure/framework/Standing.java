package cynosure.framework;

import cynosure.metric.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a node stands: its number, or what is missing for one.
public sealed interface Standing {

    /// @param figure what kind of number it is
    /// @param value the number as people read it, without its unit
    /// @param unit what it counts; empty where the name says it
    /// @param when the period it was read for, such as `in February 2026`
    /// @param change against the period before, such as `+8 % on January 2026`; empty without one
    /// @param history the readings up to this one, oldest first
    record Measured(
            Figure figure,
            String value,
            String unit,
            String when,
            String change,
            List<@Nullable Double> history)
            implements Standing {}

    /// @param why what keeps it from being computed, in one sentence
    /// @param next what to do now
    record Missing(String why, String next) implements Standing {}

    /// It is being counted, or nobody asked yet.
    record Awaited() implements Standing {}

    /// Whoever looks is not told numbers.
    record Untold() implements Standing {}
}
