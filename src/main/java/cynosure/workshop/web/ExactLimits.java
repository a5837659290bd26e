package cynosure.workshop.web;

import cynosure.language.Language;
import java.util.regex.Pattern;

/// Recognises a limit that is argued about too early: "5 or more in 3 days" instead of "often". The
/// page hands the same expression to its script, which says it while one types.
final class ExactLimits {

    private static final String ENGLISH =
            "\\d+\\s*(\\+|%|x\\b|or more|times|days?|weeks?|hours?|minutes?|months?)|(at least|more than|over|within)\\s+\\d+";

    private static final String GERMAN =
            "\\d+\\s*(\\+|%|x\\b|oder mehr|mal\\b|tagen?\\b|tage?\\b|wochen?\\b|stunden?\\b|minuten?\\b|monaten?\\b|monate?\\b)|(mindestens|wenigstens|mehr als|über|innerhalb von|binnen)\\s+\\d+";

    private ExactLimits() {}

    /// What a script looks for, too; capital letters are as good as small ones.
    static String expression(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    static boolean in(String text, Language language) {
        return Pattern.compile(
                        expression(language), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
