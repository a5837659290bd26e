package cynosure.bets.web;

/// What came of a step, with a way back.
///
/// @param words one or two sentences
/// @param undo the address of the form that takes it back, with everything it needs; empty where
///   there is no way back
/// @param action what the way back is called
public record Told(String words, String undo, String action) {

    static Told of(String words) {
        return new Told(words, "", "");
    }
}
