package cynosure.compiler.plan;

import cynosure.metric.Grain;
import java.time.LocalDate;
import java.util.List;

/// What one step of a plan gives.
public sealed interface Relation permits Select, Relation.Union, Relation.Periods {

    /// The rows of one selection and then those of the others; equal rows stay.
    record Union(List<Select> parts) implements Relation {}

    /// One row a period, `period` its first day.
    record Periods(LocalDate first, LocalDate last, Grain grain) implements Relation {}
}
