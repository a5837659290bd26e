package cynosure.measurement.web;

import cynosure.metric.Completion;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The ways to go on with a sentence, as a list under the field it is written in.
public record Completions(List<Offer> offers) {

    private static final int SHOWN_MAX = 40;

    /// @param kind what it is: `word`, `event`, `property`, `value`, `metric`, `number`
    /// @param start where what it replaces begins, from 0; `end` is exclusive
    public record Offer(
            String id, String label, String hint, String kind, String insert, int start, int end) {}

    /// @param field the id of the field
    static Completions of(String field, List<Completion> all) {
        return new Completions(
                IntStream.range(0, Math.min(SHOWN_MAX, all.size()))
                        .mapToObj(place -> offer(field + "-way-" + place, all.get(place)))
                        .toList());
    }

    private static Offer offer(String id, Completion completion) {
        return new Offer(
                id,
                completion.label(),
                completion.hint(),
                completion.kind().name().toLowerCase(Locale.ROOT),
                completion.insert(),
                completion.start(),
                completion.end());
    }
}
