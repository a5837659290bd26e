package cynosure.cli;

import java.util.Locale;

/// How many there are of something, for people.
final class Counted {

    private Counted() {}

    static String number(long many) {
        return String.format(Locale.ENGLISH, "%,d", many);
    }

    /// @param thing one of them, such as `event`
    static String of(long many, String thing) {
        return number(many) + " " + thing + (many == 1 ? "" : "s");
    }
}
