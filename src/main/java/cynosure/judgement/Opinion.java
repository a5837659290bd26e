package cynosure.judgement;

import java.time.Instant;

/// What somebody said of one point of the checklist.
///
/// @param words a sentence beside it; may be empty
/// @param version the version of the node's definition that was judged
/// @param by the id of the person
public record Opinion(
        String nodeId,
        Criterion criterion,
        Stance stance,
        String words,
        int version,
        String by,
        Instant at) {

    /// Whether it says the same of the same version.
    public boolean says(Stance stance, String words, int version) {
        return this.stance == stance && this.words.equals(words) && this.version == version;
    }
}
