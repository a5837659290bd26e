package cynosure.workshop;

import java.time.Instant;

/// The moment when what was hidden in a step became visible to all.
public record Reveal(String stepId, String by, Instant at) {}
