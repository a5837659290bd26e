package cynosure.workshop.web;

import java.util.regex.Pattern;

/// Recognises a limit that is argued about too early: "5 or more in 3 days" instead of "often". The
/// page's script says the same while one types.
final class ExactLimits {

    private static final Pattern LIMIT =
            Pattern.compile(
                    "\\d+\\s*(\\+|%|x\\b|or more|times|days?|weeks?|hours?|minutes?|months?)|(at least|more than|over|within)\\s+\\d+",
                    Pattern.CASE_INSENSITIVE);

    private ExactLimits() {}

    static boolean in(String text) {
        return LIMIT.matcher(text).find();
    }
}
