package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// Why a team thinks that one thing moves another, and how sure it is. How sure it was before
/// stands in the earlier revisions.
///
/// @param words such as "If more people find a note, more of them leave one"; may be empty
/// @param confidence how likely the team thinks it, from 0 to 100; null while it has not said
public record Belief(String words, @Nullable Integer confidence) {

    /// Nobody has said anything yet.
    public static final Belief UNSAID = new Belief("", null);

    public Belief {
        words = Words.line(words);
    }

    public boolean unsaid() {
        return words.isEmpty() && confidence == null;
    }
}
