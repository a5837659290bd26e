package cynosure.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The language's own words that could be taken for a name, or a name for them. As a name, each of
/// them stands in quotes; those that the language does not use yet are kept for it, so that a
/// sentence saved today still means the same when the language has grown.
final class Words {

    static final Set<String> RESERVED =
            Set.of(
                    "of",
                    "to",
                    "users",
                    "user",
                    "who",
                    "did",
                    "not",
                    "any",
                    "where",
                    "and",
                    "or",
                    "is",
                    "with",
                    "without",
                    "by",
                    "among",
                    "those",
                    "different",
                    "at",
                    "more",
                    "less",
                    "fewer",
                    "than",
                    "least",
                    "most",
                    "exactly",
                    "one",
                    "on",
                    "the",
                    "per",
                    "over",
                    "last",
                    "times",
                    "true",
                    "false",
                    "missing",
                    "present",
                    "from",
                    "for",
                    "between",
                    "same",
                    "followed",
                    "preceded",
                    "within",
                    "in",
                    "after",
                    "before",
                    "came",
                    "session",
                    "sessions");

    /// The words that can follow a name, so that a slip in one of them is recognised.
    static final List<String> AFTER_NAME =
            List.of(
                    "where",
                    "who",
                    "per",
                    "over",
                    "among",
                    "with",
                    "of",
                    "is",
                    "and",
                    "or",
                    "by",
                    "did",
                    "to",
                    "at",
                    "more",
                    "fewer",
                    "exactly",
                    "on",
                    "followed",
                    "preceded",
                    "within");

    /// The words after `per` that name a period.
    static final List<String> PERIODS = Arrays.stream(Grain.values()).map(Grain::word).toList();

    private Words() {}

    /// Whether a word after `per` is, or is nearly, a period.
    static boolean period(String word) {
        return Sentence.nearest(word, PERIODS) != null;
    }

    static boolean reserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }
}
