package cynosure.workshop;

import java.time.Instant;

/// The candidate that the room adopted, under the name and with the definition it left with.
public record Decision(String candidateId, String name, String definition, String by, Instant at) {}
