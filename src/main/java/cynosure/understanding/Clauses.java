package cynosure.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a text that can each be read for what they say: where a sign or a word such as
/// "that" begins a new thought. A part of a few words stays with what stands beside it.
final class Clauses {

    private static final int WORDS_MIN = 4;
    private static final Pattern BREAK =
            Pattern.compile("(?<=[.;:,!?…])\\s+|\\s+(?=(?:[–—]|that|which|so that|unlike)\\s)");
    private static final Pattern END = Pattern.compile("[.!?…]$");

    private Clauses() {}

    static List<String> of(String words) {
        List<String> parts = new ArrayList<>();
        for (String piece : BREAK.split(words.strip().replaceAll("\\s+", " "))) {
            boolean alone =
                    parts.isEmpty()
                            || END.matcher(parts.getLast()).find()
                            || count(piece) >= WORDS_MIN && count(parts.getLast()) >= WORDS_MIN;
            if (piece.isBlank()) {
                continue;
            }
            if (alone) {
                parts.add(piece);
            } else {
                parts.set(parts.size() - 1, parts.getLast() + " " + piece);
            }
        }
        return List.copyOf(parts);
    }

    private static int count(String words) {
        return words.strip().split("\\s+").length;
    }
}
