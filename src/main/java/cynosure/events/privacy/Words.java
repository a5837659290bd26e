package cynosure.events.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ids as words: which are so telling that wherever one stands, that person is meant.
final class Words {

    private static final int LENGTH = 6;
    private static final int LONG = 12;

    /// What stands between two signs that no id has.
    private static final Pattern STRETCH = Pattern.compile("[^\\s\"',;{}\\[\\]()<>=&/?#]++");

    /// What an id may look like inside such a stretch: an address, and a word, unless an address
    /// goes on with it.
    private static final List<Pattern> WITHIN =
            List.of(
                    Pattern.compile("[A-Za-z0-9_.+@-]*[A-Za-z0-9_-]"),
                    Pattern.compile("[A-Za-z0-9_-]++(?!@[A-Za-z0-9_-])"));

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]++");

    private Words() {}

    /// Long enough not to stand somewhere by chance, and no word of a language.
    static boolean telling(String id) {
        return id.length() >= LONG
                || id.length() >= LENGTH
                        && id.chars().anyMatch(sign -> sign >= '0' && sign <= '9' || sign == '@');
    }

    /// A text in which another word stands in the place of each id that is one of these.
    static String replaced(String text, Predicate<String> these, String stand) {
        return replaced(text, STRETCH, stretch -> inStretch(stretch, these, stand));
    }

    private static String inStretch(String stretch, Predicate<String> these, String stand) {
        if (!telling(stretch) || WORD.matcher(stretch).matches()) {
            return word(stretch, these, stand);
        }
        String left = word(stretch, these, stand);
        for (Pattern pattern : WITHIN) {
            left =
                    replaced(
                            left,
                            pattern,
                            word -> word.equals(stretch) ? word : word(word, these, stand));
        }
        return left;
    }

    private static String word(String word, Predicate<String> these, String stand) {
        return telling(word) && these.test(word) ? stand : word;
    }

    private static String replaced(String text, Pattern pattern, UnaryOperator<String> by) {
        return pattern.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(by.apply(word.group())));
    }
}
