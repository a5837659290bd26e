package cynosure.events;

import java.time.Instant;

/// How files of one shape are read, so that the next of them need not be explained again.
///
/// @param signature of the shape
/// @param columns a few columns of such a file, to know it by
/// @param recipe without gaps, but for the encoding, which each file says itself
public record SavedMapping(
        String id, String name, String signature, String columns, Recipe recipe, Instant at) {

    public static final int NAME_MAX = 80;

    /// The recipe in words.
    public String words() {
        return recipe.words();
    }
}
