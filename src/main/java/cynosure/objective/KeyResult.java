package cynosure.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What should be different at the end of the frame: a number that should get somewhere, or words
/// where no number tells.
///
/// @param words may be empty where a number tells
/// @param measure the id of the node whose number tells; empty where none does
/// @param name what the node was called when this was written
/// @param definition its sentence when this was written; progress is read from this sentence, so
///   that a later one moves no goal
/// @param target where the number should be, in its unit (a share as a part of 1); null where no
///   number tells
public record KeyResult(
        String words, String measure, String name, String definition, @Nullable BigDecimal target) {

    public KeyResult {
        words = Words.line(words);
    }

    public boolean measured() {
        return !measure.isEmpty() && target != null;
    }

    /// What it is called: its words, or the name of what it measures.
    public String title() {
        return words.isEmpty() ? name : words;
    }
}
