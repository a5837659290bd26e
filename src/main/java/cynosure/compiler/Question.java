package cynosure.compiler;

import cynosure.metric.Grain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is asked of a definition: which periods, at which grain, split by what.
///
/// @param from the first day asked for; the period that contains it is the first one read
/// @param to the last day asked for, included; the period that contains it is the last one read
/// @param every the grain; null means the definition's own period, or month when it has none
/// @param by the property whose values become segments, or null for one series
public record Question(
        LocalDate from,
        LocalDate to,
        @Nullable Grain every,
        @Nullable String by,
        Calendar calendar) {}
