package cynosure.problem;

import org.jspecify.annotations.Nullable;

/// One mistake, said so that the person who made it knows what to do next.
///
/// @param code stable and dotted, such as `metric.unknown-event`; listed in `docs/problems.md`
/// @param sentence what is wrong, in one plain sentence
/// @param place where, or null when the mistake has no place
/// @param nearest the nearest thing that exists, or null
/// @param next what to do now, in one sentence; empty when the sentence already says it
public record Problem(
        String code,
        String sentence,
        @Nullable Place place,
        @Nullable String nearest,
        String next) {

    public static Problem of(String code, String sentence, String next) {
        return new Problem(code, sentence, null, null, next);
    }

    public Problem at(Place place) {
        return new Problem(code, sentence, place, nearest, next);
    }

    public Problem didYouMean(@Nullable String nearest) {
        return new Problem(code, sentence, place, nearest, next);
    }
}
