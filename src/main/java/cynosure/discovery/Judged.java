package cynosure.discovery;

import java.time.Instant;

/// What one person makes of a greenfield test.
///
/// @param words why, in a sentence; may be empty
/// @param by the id of the person
public record Judged(Verdict verdict, String words, String by, Instant at) {

    public Judged {
        words = Words.line(words);
    }
}
