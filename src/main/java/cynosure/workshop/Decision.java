package cynosure.workshop;

import java.time.Instant;

/// The candidate that the room adopted, under the name and with the definition it left with.
public record Decision(String candidateId, String name, String definition, String by, Instant at) {

    /// The same candidate under the same name and definition, whenever it was decided.
    public boolean same(Decision other) {
        return candidateId.equals(other.candidateId)
                && name.equals(other.name)
                && definition.equals(other.definition);
    }
}
