package cynosure.yaml;

import java.util.List;
import java.util.Random;

/// Words that YAML, or a table, may take for something else.
public final class Awkward {

    private static final List<String> ALL =
            List.of(
                    "yes",
                    "no",
                    "none",
                    "null",
                    "true",
                    "~",
                    "1",
                    "0x1F",
                    "2027-03-31",
                    "1:30",
                    "- a",
                    "# b",
                    "a: b",
                    "'",
                    "\"",
                    "[x]",
                    "{y}",
                    "&z",
                    "*z",
                    "!t",
                    "|",
                    ">",
                    "%",
                    "@cmd",
                    "`",
                    "é",
                    "顧客",
                    "🌟",
                    "=1+1",
                    "<<",
                    "“so”",
                    "\\n",
                    "\\",
                    "ends with:",
                    "line\nline",
                    "?",
                    ",",
                    ", ;",
                    "\t-2");

    private Awkward() {}

    public static String word(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /// One to three of them, with or without a blank between.
    public static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.append(word(random)).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }
}
