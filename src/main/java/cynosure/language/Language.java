package cynosure.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A language in which a workshop can be held. Stored by name, so the names are a promise.
public enum Language {
    ENGLISH("English", Locale.UK),
    GERMAN("Deutsch", Locale.GERMANY);

    private final String itself;
    private final Locale locale;

    Language(String itself, Locale locale) {
        this.itself = itself;
        this.locale = locale;
    }

    /// What those who speak it call it.
    public String itself() {
        return itself;
    }

    public Locale locale() {
        return locale;
    }

    /// As pages name it: `en`, `de`.
    public String tag() {
        return locale.getLanguage();
    }

    /// The first of these that we speak, else English.
    public static Language nearest(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(
                        locale ->
                                Arrays.stream(values())
                                        .filter(one -> one.tag().equals(locale.getLanguage())))
                .findFirst()
                .orElse(ENGLISH);
    }

    /// The end of its bundles' names. English is what translations are made from.
    String suffix() {
        return this == ENGLISH ? "" : "_" + tag();
    }
}
