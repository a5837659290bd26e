package cynosure.compiler;

import java.time.Instant;

/// Whose events are looked at, from one instant to another, both included.
///
/// @param who an actor as the table of events has it, or a group's value
public record Stretch(Object who, Instant from, Instant to) {}
