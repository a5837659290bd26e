package cynosure.metric;

import java.time.LocalDate;

/// Some users a metric is read for, whatever its sentence says: `new in 2024-03`, `new by first
/// sign_up in 2024-03`, `with plan "premium"`. Only their own events are measured; what others did
/// after them still counts as it is.
public sealed interface Cohort {

    /// Users whose first event, or first event of one name, lies between two days, both included.
    record New(Newcomers newcomers, LocalDate from, LocalDate to) implements Cohort {}

    /// Events at which this held for their user.
    record With(Condition condition) implements Cohort {}
}
