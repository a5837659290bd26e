package cynosure.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Signs that a vision says too little to decide anything by: it would fit any company, or names
/// nobody it is for. A sign is a reason to ask, no verdict.
public final class Breadth {

    private static final int WORDS_MIN = 8;
    private static final Pattern EVERYBODY =
            Pattern.compile(
                    "\\b(everyone|everybody|anyone|anybody|all people|the world|every person)\\b");
    private static final Pattern BIG =
            Pattern.compile(
                    "\\b(leading|world-class|best-in-class|number one|empower\\w*|revolutioni\\w+|innovative|solutions?|excellence|synerg\\w+)\\b");

    private Breadth() {}

    /// What makes one wonder, a sentence each; nothing where nothing does.
    public static List<String> signs(String vision) {
        String words = vision.toLowerCase(Locale.ROOT);
        List<String> signs = new ArrayList<>();
        if (words.isBlank()) {
            return List.of();
        }
        if (words.strip().split("\\s+").length < WORDS_MIN) {
            signs.add("It is very short: would it fit another company as well?");
        }
        if (EVERYBODY.matcher(words).find()) {
            signs.add("It is for everybody: whom would you not build it for?");
        }
        if (BIG.matcher(words).find()) {
            signs.add("It has words in it that any company could use: what do they mean here?");
        }
        return List.copyOf(signs);
    }
}
