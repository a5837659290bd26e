package cynosure.problem;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mistake, said so that the person who made it knows what to do next.
///
/// @param code stable and dotted, such as `metric.unknown-event`; listed in `docs/problems.md`
/// @param sentence what is wrong, in one plain sentence
/// @param place where, or null when the mistake has no place
/// @param nearest the nearest thing that exists, or null
/// @param next what to do now, in one sentence; empty when the sentence already says it
/// @param phrase where its words stand in other languages; null when there are none
public record Problem(
        String code,
        String sentence,
        @Nullable Place place,
        @Nullable String nearest,
        String next,
        @Nullable Phrase phrase) {

    public Problem(
            String code,
            String sentence,
            @Nullable Place place,
            @Nullable String nearest,
            String next) {
        this(code, sentence, place, nearest, next, null);
    }

    public static Problem of(String code, String sentence, String next) {
        return new Problem(code, sentence, null, null, next);
    }

    /// A problem that every language has words for, in English until a page says it in its own.
    ///
    /// @param key the code, and behind another dot which of several sentences it is
    public static Problem said(String key, Object... args) {
        Phrase phrase = new Phrase(key, List.of(args));
        Phrasebook english = Phrasebook.of(Language.ENGLISH);
        return new Problem(
                phrase.code(), phrase.sentence(english), null, null, phrase.next(english), phrase);
    }

    /// The same in the language of a page, if there are words for it.
    public Problem in(Phrasebook book) {
        return phrase == null
                ? this
                : new Problem(
                        code, phrase.sentence(book), place, nearest, phrase.next(book), phrase);
    }

    public Problem at(Place place) {
        return new Problem(code, sentence, place, nearest, next, phrase);
    }

    public Problem didYouMean(@Nullable String nearest) {
        return new Problem(code, sentence, place, nearest, next, phrase);
    }
}
