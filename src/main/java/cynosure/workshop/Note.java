package cynosure.workshop;

/// What one person wrote in one field of a step.
///
/// @param slot which field, from 0: the question that is answered, or the first, second, third idea
public record Note(String stepId, String authorId, int slot, String text) {

    public static final int LENGTH_MAX = 2_000;
}
